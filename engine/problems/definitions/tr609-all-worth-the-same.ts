import type { ProblemDefinition } from '../problem-definition.ts'

export const tr609 = {
  code: 'TR609',
  severity: 'warning',
  sentence: 'It does not matter what is said.',
  template: 'all responses of “{moment}” are worth the same',
  cure: 'let a weaker answer cost something, or take it away',
  example: {
    file: 'long-scenario',
    change: [['calm: -5, trust: -5', 'calm: +5, trust: +5']],
  },
} as const satisfies ProblemDefinition
