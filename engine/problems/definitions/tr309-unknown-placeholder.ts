import type { ProblemDefinition } from '../problem-definition.ts'

export const tr309 = {
  code: 'TR309',
  severity: 'error',
  sentence: 'A placeholder names nothing.',
  template: '“{name}” names nothing',
  cure: 'write a name that exists, or take the braces away',
  example: {
    file: 'scenario',
    change: [['customer: So it is at', 'customer: So, {customer.nmae} says, it is at']],
  },
} as const satisfies ProblemDefinition
