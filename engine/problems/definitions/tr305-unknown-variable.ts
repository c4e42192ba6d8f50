import type { ProblemDefinition } from '../problem-definition.ts'

export const tr305 = {
  code: 'TR305',
  severity: 'error',
  sentence: 'A variable is set that the scenario does not have.',
  template: 'there is no variable “{name}”',
  cure: 'declare it under variables',
  example: {
    file: 'scenario',
    change: [['set: { refunded: true', 'set: { refunde: true']],
  },
} as const satisfies ProblemDefinition
