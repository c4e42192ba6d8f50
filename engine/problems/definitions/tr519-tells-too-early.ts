import type { ProblemDefinition } from '../problem-definition.ts'

export const tr519 = {
  code: 'TR519',
  severity: 'warning',
  sentence: 'A moment that is no outcome says what the customer tells others.',
  template: '“{id}” goes on, so nobody is told yet',
  cure: 'move tells: to an outcome',
  example: {
    file: 'scenario',
    change: [
      [
        '    silence: { after: 20s',
        '    tells: { to: his wife, say: Wait. }\n    silence: { after: 20s',
      ],
    ],
  },
} as const satisfies ProblemDefinition
