import type { ProblemDefinition } from '../problem-definition.ts'

export const tr710 = {
  code: 'TR710',
  severity: 'error',
  sentence: 'A line of a dialogue is said by nobody, or by two.',
  template: 'a line has either “customer” or “trainee”',
  cure: 'write one of the two, and a line of its own for the other',
  example: {
    file: 'chapter',
    change: [['      - { customer: Where is my parcel?, mood: angry }', '      - { mood: angry }']],
  },
} as const satisfies ProblemDefinition
