import type { ProblemDefinition } from '../problem-definition.ts'

export const tr952 = {
  code: 'TR952',
  severity: 'warning',
  sentence: 'A play-through earns something else than it expects.',
  template: 'this conversation earns {found}; expected was {expected}',
  cure: 'look why: mend the scenario, or write what it earns now under expect',
  example: {
    file: 'playthrough',
    change: [['score: 100', 'score: 40']],
  },
} as const satisfies ProblemDefinition
