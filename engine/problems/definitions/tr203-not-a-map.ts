import type { ProblemDefinition } from '../problem-definition.ts'

export const tr203 = {
  code: 'TR203',
  severity: 'error',
  sentence: 'Keys were expected.',
  template: '“{key}” needs keys of its own',
  cure: 'write key: value lines below it, further to the right',
  example: {
    file: 'scenario',
    change: [
      [
        'trainee: { company: Northlight Parcels, role: customer service }',
        'trainee: customer service',
      ],
    ],
  },
} as const satisfies ProblemDefinition
