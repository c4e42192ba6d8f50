import type { ProblemDefinition } from '../problem-definition.ts'

export const tr111 = {
  code: 'TR111',
  severity: 'error',
  sentence: 'An anchor (&) is used.',
  template: '“&{name}” is an anchor, which scenarios do not use',
  cure: 'take it away; put a text that starts with & in quotes',
  example: {
    file: 'scenario',
    change: [['brief: A parcel', 'brief: &parcel A parcel']],
  },
} as const satisfies ProblemDefinition
