import type { ProblemDefinition } from '../problem-definition.ts'

export const tr504 = {
  code: 'TR504',
  severity: 'warning',
  sentence: 'A response teaches no principle.',
  template: '“{id}” names no principle',
  cure: 'add principle: with the one that it teaches',
  example: {
    file: 'scenario',
    change: [['        principle: accept\n', '']],
  },
} as const satisfies ProblemDefinition
