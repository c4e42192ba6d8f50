import type { ProblemDefinition } from '../problem-definition.ts'

export const tr413 = {
  code: 'TR413',
  severity: 'error',
  sentence: 'A choice is set to, or compared with, a word that is not among its options.',
  template: '“{name}” can never be “{value}”',
  cure: 'write one of its options',
  example: {
    file: 'scenario',
    change: [["tone = 'warm' and", "tone = 'worm' and"]],
  },
} as const satisfies ProblemDefinition
