import type { ProblemDefinition } from '../problem-definition.ts'

export const tr409 = {
  code: 'TR409',
  severity: 'error',
  sentence: 'A number has its bounds the wrong way round.',
  template: '“{key}” goes from {from} to {to}',
  cure: 'write the smaller one as from',
  example: {
    file: 'scenario',
    change: [['{ from: 0, to: 20, step: 5, start: 0 }', '{ from: 20, to: 0, step: 5, start: 0 }']],
  },
} as const satisfies ProblemDefinition
