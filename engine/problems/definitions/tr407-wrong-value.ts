import type { ProblemDefinition } from '../problem-definition.ts'

export const tr407 = {
  code: 'TR407',
  severity: 'error',
  sentence: 'A variable is set to something that it cannot be.',
  template: '“{name}” cannot become “{value}”',
  cure: 'it needs {expected}',
  example: {
    file: 'scenario',
    change: [['goodwill: goodwill + 5', 'goodwill: true']],
  },
} as const satisfies ProblemDefinition
