import type { ProblemDefinition } from '../problem-definition.ts'

export const tr110 = {
  code: 'TR110',
  severity: 'error',
  sentence: 'The file cannot be read from here on.',
  template: '{what}',
  cure: 'compare the line with the ones around it',
  example: {
    file: 'scenario',
    change: [
      [
        'say: Nine days without a word is too long. Please tell me what happened.',
        'say: One thing: please tell me what happened.',
      ],
    ],
  },
} as const satisfies ProblemDefinition
