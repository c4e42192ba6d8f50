import type { ProblemDefinition } from '../problem-definition.ts'

export const tr119 = {
  code: 'TR119',
  severity: 'error',
  sentence: 'There are more problems than are listed.',
  template: '{count} more problems were not listed',
  cure: 'mend the ones above first',
  example: {
    file: 'scenario',
    text: 'format: 1\nmoments:\n«»',
    repeat: { text: '  Bad Name: 5\n', times: 300 },
  },
} as const satisfies ProblemDefinition
