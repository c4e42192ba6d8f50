import type { ProblemDefinition } from '../problem-definition.ts'

export const tr610 = {
  code: 'TR610',
  severity: 'warning',
  sentence: 'The best answer is nearly always the longest.',
  template: 'the best answer is the longest in {count} of {of} moments',
  cure: 'write some of the tempting answers longer',
  example: {
    file: 'long-scenario',
    change: [
      ['What happened?', 'What happened, and on which day was it, and who was there with you?'],
    ],
  },
} as const satisfies ProblemDefinition
