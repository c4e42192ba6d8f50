import type { ProblemDefinition } from '../problem-definition.ts'

export const tr408 = {
  code: 'TR408',
  severity: 'error',
  sentence: 'A variable is declared in a way that is not understood.',
  template: '“{key}” is not a variable',
  cure: 'write true, false, { from: 0, to: 20 } or { options: [cold, warm] }',
  example: {
    file: 'scenario',
    change: [['  refunded: false', '  refunded: sometimes']],
  },
} as const satisfies ProblemDefinition
