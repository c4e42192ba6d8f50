import type { ProblemDefinition } from '../problem-definition.ts'

export const tr809 = {
  code: 'TR809',
  severity: 'warning',
  sentence: 'A translation is longer than there is room for.',
  template: 'the translation of “{id}” has {length} characters; there is room for {most}',
  cure: 'put it more briefly',
  example: {
    file: 'strings',
    change: [
      [
        'text: Le colis perdu',
        'text: Le colis qui s’est perdu quelque part entre le dépôt et la porte de la maison de la cliente',
      ],
    ],
  },
} as const satisfies ProblemDefinition
