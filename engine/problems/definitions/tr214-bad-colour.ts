import type { ProblemDefinition } from '../problem-definition.ts'

export const tr214 = {
  code: 'TR214',
  severity: 'error',
  sentence: 'A colour is not written as #RRGGBB.',
  template: '“{value}” is not a colour',
  cure: 'write six hexadecimal digits after a #, in quotes',
  example: {
    file: 'scenario',
    change: [["skin: '#8D5524'", 'skin: brown']],
  },
} as const satisfies ProblemDefinition
