import type { ProblemDefinition } from '../problem-definition.ts'

export const tr711 = {
  code: 'TR711',
  severity: 'error',
  sentence: 'A dialogue is held with somebody who is not in the cast.',
  template: 'there is no “{name}” in the cast',
  cure: 'declare it under cast',
  example: {
    file: 'chapter',
    change: [['      customer: osei', '      customer: osie']],
  },
} as const satisfies ProblemDefinition
