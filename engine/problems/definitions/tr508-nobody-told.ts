import type { ProblemDefinition } from '../problem-definition.ts'

export const tr508 = {
  code: 'TR508',
  severity: 'warning',
  sentence: 'An outcome does not say what the customer tells others.',
  template: 'nobody hears how “{id}” went',
  cure: 'add tells: { to: …, say: … }',
  example: {
    file: 'scenario',
    change: [['    tells: { to: his wife, say: Never again. }\n', '']],
  },
} as const satisfies ProblemDefinition
