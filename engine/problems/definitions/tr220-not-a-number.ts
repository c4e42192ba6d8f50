import type { ProblemDefinition } from '../problem-definition.ts'

export const tr220 = {
  code: 'TR220',
  severity: 'error',
  sentence: 'A number was expected.',
  template: '“{key}” needs a number',
  cure: 'write a number from {from} to {to}, for example 1.2',
  example: {
    file: 'scenario',
    change: [['pronoun: he', 'pronoun: he\n  voice: { pitch: high }']],
  },
} as const satisfies ProblemDefinition
