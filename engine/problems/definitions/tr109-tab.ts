import type { ProblemDefinition } from '../problem-definition.ts'

export const tr109 = {
  code: 'TR109',
  severity: 'error',
  sentence: 'A tab stands at the beginning of a line.',
  template: 'a tab stands where spaces belong',
  cure: 'use spaces to move a line to the right; most editors can do that on their own',
  example: {
    file: 'scenario',
    change: [['  name: Mr. Osei', '\tname: Mr. Osei']],
  },
} as const satisfies ProblemDefinition
