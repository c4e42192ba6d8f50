import type { ProblemDefinition } from '../problem-definition.ts'

export const tr521 = {
  code: 'TR521',
  severity: 'warning',
  sentence: 'A skill is none of those that the library shares.',
  template: 'no other scenario calls a skill “{name}”',
  cure: 'write one of the skills that docs/scenario-format.md lists, or leave it where it is your own',
  example: {
    file: 'scenario',
    change: [['skills: [complaints]', 'skills: [complaint]']],
  },
} as const satisfies ProblemDefinition
