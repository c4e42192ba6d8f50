import type { ProblemDefinition } from '../problem-definition.ts'

export const tr410 = {
  code: 'TR410',
  severity: 'error',
  sentence: 'A number can take too many values.',
  template: '“{key}” can take {values} values',
  cure: 'make its steps larger: at most {most} values',
  example: {
    file: 'scenario',
    change: [['{ from: 0, to: 20, step: 5, start: 0 }', '{ from: 0, to: 5000, start: 0 }']],
  },
} as const satisfies ProblemDefinition
