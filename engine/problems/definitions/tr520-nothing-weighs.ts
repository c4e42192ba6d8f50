import type { ProblemDefinition } from '../problem-definition.ts'

export const tr520 = {
  code: 'TR520',
  severity: 'error',
  sentence: 'All weights are zero.',
  template: 'nothing would be scored',
  cure: 'give at least one criterion a weight',
  example: {
    file: 'scenario',
    change: [
      [
        'weights: { empathy: 25 }',
        'weights: { step-order: 0, empathy: 0, request-first: 0, phrases: 0, mood: 0, outcome: 0, reliability: 0, call-log: 0 }',
      ],
    ],
  },
} as const satisfies ProblemDefinition
