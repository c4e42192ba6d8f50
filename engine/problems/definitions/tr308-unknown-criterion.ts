import type { ProblemDefinition } from '../problem-definition.ts'

export const tr308 = {
  code: 'TR308',
  severity: 'error',
  sentence: 'A weight is given to a criterion that does not exist.',
  template: 'there is no criterion “{name}”',
  cure: 'look the criteria up in the description of the score',
  example: {
    file: 'scenario',
    change: [['weights: { empathy: 25 }', 'weights: { sympathy: 25 }']],
  },
} as const satisfies ProblemDefinition
