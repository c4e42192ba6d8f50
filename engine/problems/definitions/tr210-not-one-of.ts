import type { ProblemDefinition } from '../problem-definition.ts'

export const tr210 = {
  code: 'TR210',
  severity: 'error',
  sentence: 'A word is not one of those that are possible here.',
  template: '“{value}” is not possible for “{key}”',
  cure: 'write one of the words that the format knows',
  example: {
    file: 'scenario',
    change: [['kind: complaint', 'kind: complain']],
  },
} as const satisfies ProblemDefinition
