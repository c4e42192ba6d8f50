import type { ProblemDefinition } from '../problem-definition.ts'

export const tr113 = {
  code: 'TR113',
  severity: 'error',
  sentence: 'A merge key (<<) is used.',
  template: '“<<” merges maps, which scenarios do not do',
  cure: 'write the keys out',
  example: {
    file: 'scenario',
    change: [['brief: A parcel', '<<: { title: Again }\nbrief: A parcel']],
  },
} as const satisfies ProblemDefinition
