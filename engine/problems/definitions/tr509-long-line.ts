import type { ProblemDefinition } from '../problem-definition.ts'

export const tr509 = {
  code: 'TR509',
  severity: 'warning',
  sentence: 'A line of the customer is too long for the screen.',
  template: 'this line has {length} characters',
  cure: 'keep it under {most}: one thought a line',
  example: {
    file: 'scenario',
    change: [['So it is at the depot. Thank you for finding out.', '«»']],
    repeat: { text: 'So it is at the depot after all. ', times: 12 },
  },
} as const satisfies ProblemDefinition
