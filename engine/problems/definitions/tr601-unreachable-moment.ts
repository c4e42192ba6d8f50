import type { ProblemDefinition } from '../problem-definition.ts'

export const tr601 = {
  code: 'TR601',
  severity: 'warning',
  sentence: 'No conversation comes to a moment.',
  template: 'no conversation comes to “{moment}”',
  cure: 'let a response lead to it, or take it away',
  example: {
    file: 'scenario',
    change: [
      [
        '  found:\n',
        '  aside:\n    customer: Hm.\n    responses:\n      - { say: Yes., why: A., principle: listen, next: gone }\n      - { say: No., why: B., principle: listen, next: gone }\n  found:\n',
      ],
    ],
  },
} as const satisfies ProblemDefinition
