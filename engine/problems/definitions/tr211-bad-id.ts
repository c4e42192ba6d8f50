import type { ProblemDefinition } from '../problem-definition.ts'

export const tr211 = {
  code: 'TR211',
  severity: 'error',
  sentence: 'An id has characters that ids cannot have.',
  template: '“{value}” cannot be an id',
  cure: 'use small letters, digits and hyphens, for example: whole-story',
  example: {
    file: 'scenario',
    change: [['id: tell-me', 'id: Tell me!']],
  },
} as const satisfies ProblemDefinition
