import type { ProblemDefinition } from '../problem-definition.ts'

export const tr102 = {
  code: 'TR102',
  severity: 'error',
  sentence: 'The file holds characters that no text has.',
  template: 'this is not text ({number} stands here)',
  cure: 'save the file as plain UTF-8 text from a text editor',
  example: {
    file: 'scenario',
    change: [['The lost parcel', 'The lost\u0000parcel']],
  },
} as const satisfies ProblemDefinition
