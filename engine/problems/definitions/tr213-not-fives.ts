import type { ProblemDefinition } from '../problem-definition.ts'

export const tr213 = {
  code: 'TR213',
  severity: 'error',
  sentence: 'The mood moves in fives.',
  template: '“{key}” is {value}, which is not a step of five',
  cure: 'write {below} or {above}',
  example: {
    file: 'scenario',
    change: [['calm: +10, trust: +5', 'calm: +12, trust: +5']],
  },
} as const satisfies ProblemDefinition
