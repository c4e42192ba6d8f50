import type { ProblemDefinition } from '../problem-definition.ts'

export const tr607 = {
  code: 'TR607',
  severity: 'warning',
  sentence: 'The initial request is never answered.',
  template: 'no conversation answers the initial request',
  cure: 'add answers: request to the response that does, or weights: { request-first: 0 }',
  example: {
    file: 'scenario',
    change: [['        answers: request\n', '']],
  },
} as const satisfies ProblemDefinition
