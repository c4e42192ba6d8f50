import type { ProblemDefinition } from '../problem-definition.ts'

export const tr606 = {
  code: 'TR606',
  severity: 'error',
  sentence: 'A conversation can go round for ever.',
  template: 'from “{moment}” on no outcome can be reached: {moments}',
  cure: 'let a response lead out of the loop',
  example: {
    file: 'scenario',
    change: [
      [
        '        next: gone\n    silence: { after: 20s, next: gone }',
        '        next: round\n    silence: { after: 20s, next: gone }',
      ],
      [
        '  found:\n',
        '  round:\n    customer: Hm.\n    responses:\n      - { say: Yes., why: A., principle: listen, next: round }\n      - { say: No., why: B., principle: listen, next: round }\n  found:\n',
      ],
    ],
  },
} as const satisfies ProblemDefinition
