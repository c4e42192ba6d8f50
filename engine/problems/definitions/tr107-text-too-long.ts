import type { ProblemDefinition } from '../problem-definition.ts'

export const tr107 = {
  code: 'TR107',
  severity: 'error',
  sentence: 'One text is too long.',
  template: 'this text has more than {most} KiB',
  cure: 'write it shorter',
  example: {
    file: 'scenario',
    text: 'format: 1\nbrief: «»\n',
    repeat: { text: 'word ', times: 14_000 },
  },
} as const satisfies ProblemDefinition
