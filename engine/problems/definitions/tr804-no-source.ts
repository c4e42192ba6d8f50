import type { ProblemDefinition } from '../problem-definition.ts'

export const tr804 = {
  code: 'TR804',
  severity: 'warning',
  sentence: 'A translation does not say which text it was made from.',
  template: '“{id}” has no source, so nobody will notice when its text changes',
  cure: 'write the text as its source',
  example: {
    file: 'strings',
    change: [['    source: The lost parcel\n', '']],
  },
} as const satisfies ProblemDefinition
