import type { ProblemDefinition } from '../problem-definition.ts'

export const tr604 = {
  code: 'TR604',
  severity: 'warning',
  sentence: 'A step can never be carried out.',
  template: 'no response that can be offered carries out “{step}”',
  cure: 'let a response that is on offer perform it',
  example: {
    file: 'scenario',
    change: [
      [
        'when: goodwill < 10 and not settled(address)',
        'performs: search\n        when: goodwill > 10',
      ],
    ],
  },
} as const satisfies ProblemDefinition
