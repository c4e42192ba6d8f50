import type { ProblemDefinition } from '../problem-definition.ts'

export const tr115 = {
  code: 'TR115',
  severity: 'error',
  sentence: 'A key has a name that is not allowed.',
  template: '“{key}” cannot be a key',
  cure: 'choose another name',
  example: {
    file: 'scenario',
    change: [['offers: { insurance:', 'offers: { __proto__: Nothing, insurance:']],
  },
} as const satisfies ProblemDefinition
