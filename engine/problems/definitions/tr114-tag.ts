import type { ProblemDefinition } from '../problem-definition.ts'

export const tr114 = {
  code: 'TR114',
  severity: 'error',
  sentence: 'A tag (!) is used.',
  template: '“{tag}” is a tag, which scenarios do not use',
  cure: 'take it away; put a text that starts with ! in quotes',
  example: {
    file: 'scenario',
    change: [['brief: A parcel has', 'brief: !important A parcel has']],
  },
} as const satisfies ProblemDefinition
