import type { ProblemDefinition } from '../problem-definition.ts'

export const tr202 = {
  code: 'TR202',
  severity: 'error',
  sentence: 'A key is missing.',
  template: '“{key}” is missing in “{in}”',
  cure: 'add {key}:',
  example: {
    file: 'scenario',
    change: [['minutes: 3\n', '']],
  },
} as const satisfies ProblemDefinition
