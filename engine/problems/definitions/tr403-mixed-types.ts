import type { ProblemDefinition } from '../problem-definition.ts'

export const tr403 = {
  code: 'TR403',
  severity: 'error',
  sentence: 'A condition compares things that cannot be compared.',
  template: '{what}',
  cure: 'compare numbers with numbers, true or false with true or false, words with words',
  example: {
    file: 'scenario',
    change: [['goodwill < 10 and', 'goodwill = true and']],
  },
} as const satisfies ProblemDefinition
