import type { ProblemDefinition } from '../problem-definition.ts'

export const tr217 = {
  code: 'TR217',
  severity: 'error',
  sentence: 'A number of seconds was expected.',
  template: '“{key}” needs seconds',
  cure: 'write {from}s to {to}s, for example 20s',
  example: {
    file: 'scenario',
    change: [['after: 20s', 'after: a while']],
  },
} as const satisfies ProblemDefinition
