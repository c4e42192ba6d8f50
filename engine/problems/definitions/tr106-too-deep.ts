import type { ProblemDefinition } from '../problem-definition.ts'

export const tr106 = {
  code: 'TR106',
  severity: 'error',
  sentence: 'Maps and lists stand too deep within each other.',
  template: 'this is more than {most} levels deep',
  cure: 'no scenario needs that: look for brackets that are never closed',
  example: {
    file: 'scenario',
    text: 'format: «»\n',
    repeat: { text: '[', times: 80 },
  },
} as const satisfies ProblemDefinition
