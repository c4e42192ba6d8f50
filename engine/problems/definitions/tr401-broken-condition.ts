import type { ProblemDefinition } from '../problem-definition.ts'

export const tr401 = {
  code: 'TR401',
  severity: 'error',
  sentence: 'A condition cannot be read.',
  template: '{what}',
  cure: 'write for example: calm >= 40 and not refunded',
  example: {
    file: 'scenario',
    change: [['trust < 20,', 'trust << 20,']],
  },
} as const satisfies ProblemDefinition
