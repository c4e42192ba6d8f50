import type { ProblemDefinition } from '../problem-definition.ts'

export const tr955 = {
  code: 'TR955',
  severity: 'warning',
  sentence: 'The texts are hard to read.',
  template: '{what} have a reading measure (LIX) of {ease}; up to {most} is easy enough',
  cure: 'write shorter sentences and shorter words, as people speak',
  example: {
    file: 'scenario',
    change: [
      [
        'Accepting comes first, and asking for the story is listening.',
        'Unconditional acknowledgement necessarily precedes informational clarification throughout professional interactions, notwithstanding organisational considerations, contractual arrangements, individual predispositions.',
      ],
      [
        'An offer before the answer says that nobody listened.',
        'Premature commercialisation communicates organisational indifference notwithstanding theoretically advantageous supplementary arrangements, considerations, preferences.',
      ],
    ],
  },
} as const satisfies ProblemDefinition
