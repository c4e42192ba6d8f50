import type { ProblemDefinition } from '../problem-definition.ts'

export const tr605 = {
  code: 'TR605',
  severity: 'error',
  sentence: 'A conversation can come to a halt.',
  template: 'a conversation can come to “{moment}” and find nothing to say',
  cure: 'leave one response without a condition, or add silence:',
  example: {
    file: 'scenario',
    change: [
      ['        say: Nine days without', '        when: calm > 90\n        say: Nine days without'],
      ['goodwill < 10 and not settled(address)', 'calm > 80'],
      ['    silence: { after: 20s, next: gone }\n', ''],
    ],
  },
} as const satisfies ProblemDefinition
