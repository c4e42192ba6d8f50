import type { ProblemDefinition } from '../problem-definition.ts'

export const tr612 = {
  code: 'TR612',
  severity: 'warning',
  sentence: 'The best answer is nearly always the only polite one.',
  template: 'the best answer is the only polite one in {count} of {of} moments',
  cure: 'let the tempting answers be as polite',
  example: {
    file: 'long-scenario',
    change: [['What happened?', 'What happened, please?']],
  },
} as const satisfies ProblemDefinition
