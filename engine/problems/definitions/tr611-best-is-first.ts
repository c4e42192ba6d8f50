import type { ProblemDefinition } from '../problem-definition.ts'

export const tr611 = {
  code: 'TR611',
  severity: 'warning',
  sentence: 'The best answer is nearly always the first in the file.',
  template: 'the best answer stands first in {count} of {of} moments',
  cure: 'change the order: the program shuffles them, but readers of the file guess',
  example: {
    file: 'long-scenario',
    change: [['calm: -5, trust: -5', 'calm: +10, trust: +10']],
  },
} as const satisfies ProblemDefinition
