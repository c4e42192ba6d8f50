import type { ProblemDefinition } from '../problem-definition.ts'

export const tr805 = {
  code: 'TR805',
  severity: 'warning',
  sentence: 'A translation has a placeholder that its text does not have.',
  template: '{name} does not stand in the text of “{id}”, so the translation is not used',
  cure: 'use the placeholders of the text, letter by letter',
  example: {
    file: 'strings',
    change: [['Neuf jours sans nouvelles', 'Neuf jours sans nouvelles, {customer.name}']],
  },
} as const satisfies ProblemDefinition
