import type { ProblemDefinition } from '../problem-definition.ts'

export const tr501 = {
  code: 'TR501',
  severity: 'error',
  sentence: 'An outcome goes on.',
  template: '“{id}” ends the conversation, and yet it has {key}',
  cure: 'take outcome or {key} away',
  example: {
    file: 'scenario',
    change: [
      [
        '  gone:\n    outcome: lost',
        '  gone:\n    silence: { after: 20s, next: found }\n    outcome: lost',
      ],
    ],
  },
} as const satisfies ProblemDefinition
