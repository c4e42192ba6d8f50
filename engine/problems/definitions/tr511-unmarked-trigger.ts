import type { ProblemDefinition } from '../problem-definition.ts'

export const tr511 = {
  code: 'TR511',
  severity: 'warning',
  sentence: 'A response uses a trigger phrase without saying so.',
  template: '“{words}” is a trigger phrase',
  cure: 'add trigger_phrase: {phrase}, or say it in a calmer way',
  example: {
    file: 'scenario',
    change: [
      [
        'Parcels travel safely with our insurance, may I add it for you?',
        'It is our policy to wait ten days, sir.',
      ],
    ],
  },
} as const satisfies ProblemDefinition
