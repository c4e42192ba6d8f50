import type { ProblemDefinition } from '../problem-definition.ts'

export const tr116 = {
  code: 'TR116',
  severity: 'error',
  sentence: 'The same key stands twice in one place.',
  template: '“{key}” stands here for the second time',
  cure: 'keep one of the two',
  example: {
    file: 'scenario',
    change: [['minutes: 3', 'minutes: 3\nminutes: 4']],
  },
} as const satisfies ProblemDefinition
