import type { ProblemDefinition } from '../problem-definition.ts'

export const tr801 = {
  code: 'TR801',
  severity: 'warning',
  sentence: 'A string table translates a text that does not exist (any more).',
  template: 'no text has the id “{id}”',
  cure: 'take it out, or move its translation to the text that took its place',
  example: {
    file: 'strings',
    change: [['  request:', '  requests:']],
  },
} as const satisfies ProblemDefinition
