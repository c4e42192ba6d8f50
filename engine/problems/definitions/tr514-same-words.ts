import type { ProblemDefinition } from '../problem-definition.ts'

export const tr514 = {
  code: 'TR514',
  severity: 'warning',
  sentence: 'Two responses of a moment have the same words.',
  template: '“{words}” can be said twice here',
  cure: 'change one of them',
  example: {
    file: 'scenario',
    change: [
      [
        'Parcels travel safely with our insurance, may I add it for you?',
        'Nine days without a word is too long. Please tell me what happened.',
      ],
    ],
  },
} as const satisfies ProblemDefinition
