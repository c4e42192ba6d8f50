import type { ProblemDefinition } from '../problem-definition.ts'

export const tr902 = {
  code: 'TR902',
  severity: 'warning',
  sentence: 'A path names something that is not there.',
  template: 'there is no {kind} “{name}”',
  cure: 'write the name of its folder or file, or take it out',
  example: {
    file: 'path',
    change: [['six-questions', 'six-question']],
  },
} as const satisfies ProblemDefinition
