import type { ProblemDefinition } from '../problem-definition.ts'

export const tr411 = {
  code: 'TR411',
  severity: 'error',
  sentence: 'A number does not start or end on one of its steps.',
  template: '“{key}” starts at {start} and goes from {from} to {to} in steps of {step}',
  cure: 'let start and to lie on the steps from {from}',
  example: {
    file: 'scenario',
    change: [['{ from: 0, to: 20, step: 5, start: 0 }', '{ from: 0, to: 20, step: 5, start: 3 }']],
  },
} as const satisfies ProblemDefinition
