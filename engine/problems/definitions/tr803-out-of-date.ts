import type { ProblemDefinition } from '../problem-definition.ts'

export const tr803 = {
  code: 'TR803',
  severity: 'warning',
  sentence: 'A text has changed since it was translated.',
  template: 'the text of “{id}” is another one now: {text}',
  cure: 'look the translation through, then write the new text as its source',
  example: {
    file: 'strings',
    change: [['source: To know where the parcel is.', 'source: To know when the parcel comes.']],
  },
} as const satisfies ProblemDefinition
