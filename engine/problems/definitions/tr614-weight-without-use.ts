import type { ProblemDefinition } from '../problem-definition.ts'

export const tr614 = {
  code: 'TR614',
  severity: 'warning',
  sentence: 'A criterion has a weight and cannot be scored.',
  template: '“{criterion}” has a weight and cannot be scored: {reason}',
  cure: 'take the weight away',
  example: {
    file: 'scenario',
    change: [['weights: { empathy: 25 }', 'weights: { empathy: 25, call-log: 10 }']],
  },
} as const satisfies ProblemDefinition
