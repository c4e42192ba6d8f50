import type { ProblemDefinition } from '../problem-definition.ts'

export const tr304 = {
  code: 'TR304',
  severity: 'error',
  sentence: 'An offer is named that the scenario does not have.',
  template: 'there is no offer “{name}”',
  cure: 'declare it under offers',
  example: {
    file: 'scenario',
    change: [['pitches: insurance', 'pitches: care-plan']],
  },
} as const satisfies ProblemDefinition
