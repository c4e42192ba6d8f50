import type { ProblemDefinition } from '../problem-definition.ts'

export const tr615 = {
  code: 'TR615',
  severity: 'warning',
  sentence: 'The best conversation leaves out a step.',
  template: 'the best conversation leaves out “{step}”',
  cure: 'let the step pay, or let it lie on the way to the best outcome',
  example: {
    file: 'scenario',
    change: [
      [
        'when: goodwill < 10 and not settled(address)',
        'performs: search\n        when: goodwill < 10',
      ],
    ],
  },
} as const satisfies ProblemDefinition
