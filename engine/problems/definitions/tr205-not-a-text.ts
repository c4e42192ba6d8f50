import type { ProblemDefinition } from '../problem-definition.ts'

export const tr205 = {
  code: 'TR205',
  severity: 'error',
  sentence: 'A text was expected.',
  template: '“{key}” needs a text',
  cure: 'write it on one line; put a text that starts with [ or { in quotes',
  example: {
    file: 'scenario',
    change: [
      ['brief: A parcel has been on its way for nine days.', 'brief: [A parcel, nine days]'],
    ],
  },
} as const satisfies ProblemDefinition
