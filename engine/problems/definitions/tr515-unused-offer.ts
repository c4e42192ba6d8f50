import type { ProblemDefinition } from '../problem-definition.ts'

export const tr515 = {
  code: 'TR515',
  severity: 'warning',
  sentence: 'An offer is never pitched.',
  template: 'no response pitches “{name}”',
  cure: 'add pitches: {name} to a response, or take the offer away',
  example: {
    file: 'scenario',
    change: [['        pitches: insurance\n', '']],
  },
} as const satisfies ProblemDefinition
