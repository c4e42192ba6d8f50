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
      ['mood: { calm: 30, trust: 40 }', 'mood: { calm: 0, trust: 0 }'],
      ['mood: { calm: +10, trust: +5 }', 'mood: { calm: 0, trust: 0 }'],
    ],
  },
} as const satisfies ProblemDefinition
