import type { ProblemDefinition } from '../problem-definition.ts'

export const tr209 = {
  code: 'TR209',
  severity: 'error',
  sentence: 'Either true or false was expected.',
  template: '“{key}” needs true or false',
  cure: 'write true or false, without quotes',
  example: {
    file: 'scenario',
    change: [["hair: '#2C1B18' }", "hair: '#2C1B18', glasses: maybe }"]],
  },
} as const satisfies ProblemDefinition
