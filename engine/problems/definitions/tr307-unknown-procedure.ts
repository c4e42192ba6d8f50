import type { ProblemDefinition } from '../problem-definition.ts'

export const tr307 = {
  code: 'TR307',
  severity: 'error',
  sentence: 'A procedure is named that does not exist.',
  template: 'there is no procedure “{name}”',
  cure: 'add its file to the folder procedures',
  example: {
    file: 'scenario',
    change: [['procedure: complaint-7', 'procedure: complaint-8']],
  },
} as const satisfies ProblemDefinition
