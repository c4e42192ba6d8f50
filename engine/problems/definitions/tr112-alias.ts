import type { ProblemDefinition } from '../problem-definition.ts'

export const tr112 = {
  code: 'TR112',
  severity: 'error',
  sentence: 'An alias (*) is used.',
  template: '“*{name}” is an alias, which scenarios do not use',
  cure: 'write the text out; put a text that starts with * in quotes',
  example: {
    file: 'scenario',
    change: [['brief: A parcel has been on its way for nine days.', 'brief: *parcel']],
  },
} as const satisfies ProblemDefinition
