import type { ProblemDefinition } from '../problem-definition.ts'

export const tr613 = {
  code: 'TR613',
  severity: 'warning',
  sentence: 'The best conversation earns nothing by a criterion.',
  template: 'the best conversation earns nothing by “{criterion}”',
  cure: 'give it something to earn, or weight 0',
  example: {
    file: 'scenario',
    change: [
      [
        'tells: { to: his wife, say: They found it. }',
        'tells: { to: his wife, say: They found it. }',
      ],
      ['outcome: satisfied', 'outcome: lost'],
    ],
  },
} as const satisfies ProblemDefinition
