import type { ProblemDefinition } from '../problem-definition.ts'

export const tr118 = {
  code: 'TR118',
  severity: 'error',
  sentence: 'The file is made of signs, with hardly any words.',
  template: 'this file has more commas, brackets and line ends than words',
  cure: 'start again from a text file that people can read',
  example: {
    file: 'scenario',
    text: 'format: [«»]\n',
    repeat: { text: 'a,', times: 150_000 },
  },
} as const satisfies ProblemDefinition
