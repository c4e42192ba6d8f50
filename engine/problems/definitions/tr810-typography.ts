import type { ProblemDefinition } from '../problem-definition.ts'

export const tr810 = {
  code: 'TR810',
  severity: 'warning',
  sentence: 'A translation has a slip that readers of its language notice.',
  template: 'there is {what}',
  cure: 'mend it',
  example: {
    file: 'strings',
    change: [['Savoir où est le colis.', 'Savoir où est le colis !']],
  },
} as const satisfies ProblemDefinition
