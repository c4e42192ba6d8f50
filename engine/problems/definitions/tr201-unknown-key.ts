import type { ProblemDefinition } from '../problem-definition.ts'

export const tr201 = {
  code: 'TR201',
  severity: 'error',
  sentence: 'A key is not known here.',
  template: '“{key}” is not a key that belongs here',
  cure: 'compare it with the list of keys',
  example: {
    file: 'scenario',
    change: [['brief: A parcel', 'breif: A parcel']],
  },
} as const satisfies ProblemDefinition
