import type { ProblemDefinition } from '../problem-definition.ts'

export const tr704 = {
  code: 'TR704',
  severity: 'error',
  sentence: 'A drill asks the same thing twice.',
  template: '“{text}” stands here for the second time',
  cure: 'take one of them out, or word it so that it asks something else',
  example: {
    file: 'drill',
    change: [['A greeting can wait.', 'The first word already represents the company!']],
  },
} as const satisfies ProblemDefinition
