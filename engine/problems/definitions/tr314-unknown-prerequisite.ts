import type { ProblemDefinition } from '../problem-definition.ts'

export const tr314 = {
  code: 'TR314',
  severity: 'warning',
  sentence: 'A scenario that should be played before is not in the library.',
  template: 'there is no scenario “{name}” to play before this one',
  cure: 'write the name of its folder, or take it out',
  example: {
    file: 'scenario',
    change: [['skills: [complaints]', 'skills: [complaints]\nafter: [six-question]']],
  },
} as const satisfies ProblemDefinition
