import type { ProblemDefinition } from '../problem-definition.ts'

export const tr953 = {
  code: 'TR953',
  severity: 'warning',
  sentence: 'No play-through takes this response.',
  template: 'no play-through of this scenario says “{say}”',
  cure: 'write a play-through that says it, or let the program write those that are missing: third-ring plays --complete',
  example: {
    file: 'playthrough',
    change: [
      [
        'Nine days without a word is too long. Please tell me what happened.',
        'Parcels travel safely with our insurance, may I add it for you?',
      ],
    ],
  },
} as const satisfies ProblemDefinition
