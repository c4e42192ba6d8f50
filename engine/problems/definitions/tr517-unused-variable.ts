import type { ProblemDefinition } from '../problem-definition.ts'

export const tr517 = {
  code: 'TR517',
  severity: 'warning',
  sentence: 'A variable is never used.',
  template: 'nothing uses the variable “{name}”',
  cure: 'take it away',
  example: {
    file: 'scenario',
    change: [['variables:\n', 'variables:\n  forgotten: false\n']],
  },
} as const satisfies ProblemDefinition
