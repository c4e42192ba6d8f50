import type { ProblemDefinition } from '../problem-definition.ts'

export const tr310 = {
  code: 'TR310',
  severity: 'error',
  sentence: 'Two entries of one list have the same id.',
  template: 'the {of} “{id}” stands here for the second time',
  cure: 'give each its own id',
  example: {
    file: 'scenario',
    change: [['id: insurance\n', 'id: tell-me\n']],
  },
} as const satisfies ProblemDefinition
