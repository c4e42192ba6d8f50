import type { ProblemDefinition } from '../problem-definition.ts'

export const tr315 = {
  code: 'TR315',
  severity: 'warning',
  sentence: 'Scenarios that should be played before each other run in a circle.',
  template: 'nobody can begin this circle: {circle}',
  cure: 'take one of them out of “after”',
  example: {
    file: 'scenario',
    change: [['skills: [complaints]', 'skills: [complaints]\nafter: [lost-parcel]']],
  },
} as const satisfies ProblemDefinition
