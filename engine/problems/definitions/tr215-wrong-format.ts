import type { ProblemDefinition } from '../problem-definition.ts'

export const tr215 = {
  code: 'TR215',
  severity: 'error',
  sentence: 'The file is written in another version of the format.',
  template: 'this file says format {value}, and this program reads format {format}',
  cure: 'write format: 1',
  example: {
    file: 'scenario',
    change: [['format: 1', 'format: 2']],
  },
} as const satisfies ProblemDefinition
