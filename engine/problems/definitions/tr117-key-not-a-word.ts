import type { ProblemDefinition } from '../problem-definition.ts'

export const tr117 = {
  code: 'TR117',
  severity: 'error',
  sentence: 'A key is not a word.',
  template: 'a key must be a word',
  cure: 'write key: value; put a text that holds [ ] { } or ? in quotes',
  example: {
    file: 'scenario',
    change: [['brief: A parcel', '? [brief, two]\n: three\nbrief: A parcel']],
  },
} as const satisfies ProblemDefinition
