import type { ProblemDefinition } from '../problem-definition.ts'

export const tr603 = {
  code: 'TR603',
  severity: 'warning',
  sentence: 'A response is never on offer.',
  template: '“{response}” is never on offer',
  cure: 'look at its condition: it does not hold in any conversation that comes here',
  example: {
    file: 'scenario',
    change: [['goodwill < 10 and not settled(address)', 'goodwill > 10']],
  },
} as const satisfies ProblemDefinition
