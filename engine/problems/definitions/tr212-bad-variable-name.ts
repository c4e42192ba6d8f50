import type { ProblemDefinition } from '../problem-definition.ts'

export const tr212 = {
  code: 'TR212',
  severity: 'error',
  sentence: 'A variable has a name that variables cannot have.',
  template: '“{value}” cannot be the name of a variable',
  cure: 'use letters, digits and underscores, and no word that conditions know already',
  example: {
    file: 'scenario',
    change: [['  refunded: false', '  refunded: false\n  calm: false']],
  },
} as const satisfies ProblemDefinition
