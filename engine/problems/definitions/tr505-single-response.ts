import type { ProblemDefinition } from '../problem-definition.ts'

export const tr505 = {
  code: 'TR505',
  severity: 'warning',
  sentence: 'A moment has only one response.',
  template: 'there is only one thing to say in “{moment}”',
  cure: 'add a response that tempts',
  example: {
    file: 'scenario',
    change: [
      [
        '      - id: insurance\n        say: Parcels travel safely with our insurance, may I add it for you?\n        when: goodwill < 10 and not settled(address)\n        pitches: insurance\n        mood: { calm: -10, trust: -10 }\n        why: An offer before the answer says that nobody listened.\n        principle: pitch-too-soon\n        next: gone\n',
        '',
      ],
    ],
  },
} as const satisfies ProblemDefinition
