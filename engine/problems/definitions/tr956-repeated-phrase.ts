import type { ProblemDefinition } from '../problem-definition.ts'

export const tr956 = {
  code: 'TR956',
  severity: 'warning',
  sentence: 'The same phrase stands in two scenarios.',
  template: '“{phrase}” stands in {before} as well',
  cure: 'say it in this customer’s, or this moment’s, own words',
  example: {
    file: 'library',
    change: [
      [
        'I will look into point one now, and tell you what I found there.',
        'Nine days without a word is too long, I will look into it now.',
      ],
    ],
  },
} as const satisfies ProblemDefinition
