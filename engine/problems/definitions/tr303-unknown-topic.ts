import type { ProblemDefinition } from '../problem-definition.ts'

export const tr303 = {
  code: 'TR303',
  severity: 'error',
  sentence: 'A topic is named that the scenario does not have.',
  template: 'there is no topic “{name}”',
  cure: 'declare it under topics',
  example: {
    file: 'scenario',
    change: [['settles: address', 'settles: adress']],
  },
} as const satisfies ProblemDefinition
