import type { ProblemDefinition } from '../problem-definition.ts'

export const tr806 = {
  code: 'TR806',
  severity: 'warning',
  sentence: 'A translation lacks a placeholder of its text.',
  template: '{name} of “{id}” is missing in the translation',
  cure: 'put it where it belongs in the sentence',
  example: {
    file: 'strings',
    change: [['Ici {trainee.company}', 'Ici le service']],
  },
} as const satisfies ProblemDefinition
