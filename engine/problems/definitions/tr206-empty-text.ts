import type { ProblemDefinition } from '../problem-definition.ts'

export const tr206 = {
  code: 'TR206',
  severity: 'error',
  sentence: 'Nothing is written where a text is needed.',
  template: '“{key}” is empty',
  cure: 'write something, or take the key away',
  example: {
    file: 'scenario',
    change: [['title: The lost parcel', 'title:']],
  },
} as const satisfies ProblemDefinition
