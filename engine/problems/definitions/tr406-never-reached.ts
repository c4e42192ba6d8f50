import type { ProblemDefinition } from '../problem-definition.ts'

export const tr406 = {
  code: 'TR406',
  severity: 'error',
  sentence: 'An entry of a list stands after one that always holds.',
  template: 'this can never happen: the one before has no condition',
  cure: 'move the one without a condition to the end',
  example: {
    file: 'scenario',
    change: [
      [
        "next: [{ when: tone = 'warm' and refunded, to: found }, gone]",
        "next: [gone, { when: tone = 'warm' and refunded, to: found }]",
      ],
    ],
  },
} as const satisfies ProblemDefinition
