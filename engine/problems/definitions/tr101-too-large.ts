import type { ProblemDefinition } from '../problem-definition.ts'

export const tr101 = {
  code: 'TR101',
  severity: 'error',
  sentence: 'The file is too large.',
  template: 'this file has more than {most} MiB',
  cure: 'cut the scenario into several',
  example: {
    file: 'scenario',
    text: '# «»\n',
    repeat: { text: 'a long remark ', times: 700_000 },
  },
} as const satisfies ProblemDefinition
