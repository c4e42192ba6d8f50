import type { ProblemDefinition } from '../problem-definition.ts'

export const tr608 = {
  code: 'TR608',
  severity: 'warning',
  sentence: 'Every conversation pitches before the request is answered.',
  template: 'no conversation gets by without a pitch before the request is answered',
  cure: 'offer a way to answer first',
  example: {
    file: 'scenario',
    change: [
      [
        '        performs: [accept, listen]',
        '        pitches: insurance\n        performs: [accept, listen]',
      ],
      ['        answers: request\n', ''],
      ['after: 20s, next: gone', 'after: 20s, next: opening'],
    ],
  },
} as const satisfies ProblemDefinition
