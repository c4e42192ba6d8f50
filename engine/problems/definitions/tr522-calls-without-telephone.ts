import type { ProblemDefinition } from '../problem-definition.ts'

export const tr522 = {
  code: 'TR522',
  severity: 'error',
  sentence: 'Who calls is said where nobody telephones.',
  template: '“calls” says who rings whom, but the setting is {setting}',
  cure: 'take “calls” out, or make the setting phone',
  example: {
    file: 'scenario',
    change: [['difficulty: 1', 'difficulty: 1\nsetting: chat\ncalls: trainee']],
  },
} as const satisfies ProblemDefinition
