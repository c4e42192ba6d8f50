import type { ProblemDefinition } from '../problem-definition.ts'

export const tr207 = {
  code: 'TR207',
  severity: 'error',
  sentence: 'A whole number was expected.',
  template: '“{key}” needs a whole number',
  cure: 'write a number from {from} to {to} without quotes',
  example: {
    file: 'scenario',
    change: [['minutes: 3', 'minutes: three']],
  },
} as const satisfies ProblemDefinition
