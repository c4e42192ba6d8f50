import type { ProblemDefinition } from '../problem-definition.ts'

export const tr516 = {
  code: 'TR516',
  severity: 'warning',
  sentence: 'A topic is never used.',
  template: 'nothing uses the topic “{name}”',
  cure: 'add settles: {name} to a response, or take the topic away',
  example: {
    file: 'scenario',
    change: [['topics: {', 'topics: { price: The price,']],
  },
} as const satisfies ProblemDefinition
