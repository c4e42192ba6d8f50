import type { ProblemDefinition } from '../problem-definition.ts'

export const tr954 = {
  code: 'TR954',
  severity: 'warning',
  sentence: 'A word is stronger than a workplace prints.',
  template: '“{word}” is too strong for a screen that a whole class looks at',
  cure: 'let the anger show in what is said: a milder word, a broken-off sentence',
  example: {
    file: 'scenario',
    change: [['Never mind. I will send', 'Oh, piss off. I will send']],
  },
} as const satisfies ProblemDefinition
