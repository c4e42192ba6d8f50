import type { ProblemDefinition } from '../problem-definition.ts'

export const tr404 = {
  code: 'TR404',
  severity: 'error',
  sentence: 'A condition is neither true nor false.',
  template: '“{value}” is neither true nor false',
  cure: 'compare it with something, for example: goodwill >= 10',
  example: {
    file: 'scenario',
    change: [['goodwill < 10 and not settled(address)', 'goodwill']],
  },
} as const satisfies ProblemDefinition
