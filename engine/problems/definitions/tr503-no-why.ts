import type { ProblemDefinition } from '../problem-definition.ts'

export const tr503 = {
  code: 'TR503',
  severity: 'warning',
  sentence: 'A response does not say why.',
  template: '“{id}” has no why',
  cure: 'say in one or two sentences what this does to the customer',
  example: {
    file: 'scenario',
    change: [['        why: Accepting comes first, and asking for the story is listening.\n', '']],
  },
} as const satisfies ProblemDefinition
