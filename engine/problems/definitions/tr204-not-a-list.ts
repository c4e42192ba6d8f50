import type { ProblemDefinition } from '../problem-definition.ts'

export const tr204 = {
  code: 'TR204',
  severity: 'error',
  sentence: 'A list was expected.',
  template: '“{key}” needs a list',
  cure: 'write one line with a dash for each, or [one, two]',
  example: {
    file: 'scenario',
    change: [['skills: [complaints]', 'skills: complaints']],
  },
} as const satisfies ProblemDefinition
