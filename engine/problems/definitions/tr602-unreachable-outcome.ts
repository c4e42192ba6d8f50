import type { ProblemDefinition } from '../problem-definition.ts'

export const tr602 = {
  code: 'TR602',
  severity: 'warning',
  sentence: 'No conversation ends with an outcome.',
  template: 'no conversation ends with “{moment}”',
  cure: 'look at the conditions of the ways that lead to it',
  example: {
    file: 'scenario',
    change: [["tone = 'warm' and refunded", 'calm = 100']],
  },
} as const satisfies ProblemDefinition
