import type { ProblemDefinition } from '../problem-definition.ts'

export const tr512 = {
  code: 'TR512',
  severity: 'error',
  sentence: 'A hub leads to itself.',
  template: 'the hub “{id}” leads to itself',
  cure: 'name the moment that follows once all topics are settled',
  example: {
    file: 'scenario',
    change: [['  opening:\n', '  opening:\n    hub: { topics: [address], then: opening }\n']],
  },
} as const satisfies ProblemDefinition
