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
      ['        performs: [accept, listen]\n        answers: request\n        empathy: 2\n', ''],
      ["next: [{ when: tone = 'warm' and refunded, to: found }, gone]", 'next: gone'],
      ['after: 20s, next: gone', 'after: 20s, next: found'],
    ],
  },
} as const satisfies ProblemDefinition
