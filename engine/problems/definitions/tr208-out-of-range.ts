import type { ProblemDefinition } from '../problem-definition.ts'

export const tr208 = {
  code: 'TR208',
  severity: 'error',
  sentence: 'A number is too small or too large.',
  template: '“{key}” is {value}',
  cure: 'it can be {from} to {to}',
  example: {
    file: 'scenario',
    change: [['difficulty: 1', 'difficulty: 7']],
  },
} as const satisfies ProblemDefinition
