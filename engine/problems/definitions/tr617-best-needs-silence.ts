import type { ProblemDefinition } from '../problem-definition.ts'

export const tr617 = {
  code: 'TR617',
  severity: 'warning',
  sentence: 'The best conversation has to be silent.',
  template: 'the best conversation says nothing at “{moment}”',
  cure: 'let a response lead there as well',
  example: {
    file: 'scenario',
    change: [
      ['after: 20s, next: gone', 'after: 20s, mood: { calm: +40, trust: +40 }, next: found'],
    ],
  },
} as const satisfies ProblemDefinition
