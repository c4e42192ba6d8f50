import type { ProblemDefinition } from '../problem-definition.ts'

export const tr405 = {
  code: 'TR405',
  severity: 'error',
  sentence: 'The last of a list has a condition, so that nothing may be left.',
  template: 'the last {of} has a condition, and none may hold',
  cure: 'add one without when at the end',
  example: {
    file: 'scenario',
    change: [
      [
        "next: [{ when: tone = 'warm' and refunded, to: found }, gone]",
        "next: [{ when: tone = 'warm' and refunded, to: found }]",
      ],
    ],
  },
} as const satisfies ProblemDefinition
