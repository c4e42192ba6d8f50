import type { ProblemDefinition } from '../problem-definition.ts'

export const tr802 = {
  code: 'TR802',
  severity: 'warning',
  sentence: 'A text has no translation.',
  template: '“{id}” is not translated: {text}',
  cure: 'write its translation; until then the text itself is shown',
  example: {
    file: 'strings',
    change: [['text: Savoir où est le colis.', "text: ''"]],
  },
} as const satisfies ProblemDefinition
