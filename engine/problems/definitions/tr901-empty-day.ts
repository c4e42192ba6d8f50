import type { ProblemDefinition } from '../problem-definition.ts'

export const tr901 = {
  code: 'TR901',
  severity: 'error',
  sentence: 'A day of a path has nothing to do.',
  template: 'there is nothing to do on the day “{day}”',
  cure: 'give it scenarios, drills or chapters',
  example: {
    file: 'path',
    change: [['    scenarios: [lost-parcel]\n', '']],
  },
} as const satisfies ProblemDefinition
