import type { ProblemDefinition } from '../problem-definition.ts'

export const tr502 = {
  code: 'TR502',
  severity: 'error',
  sentence: 'A moment has neither responses nor an outcome.',
  template: 'nothing can be said in “{id}”, and it is no outcome',
  cure: 'add responses: or outcome:',
  example: {
    file: 'scenario',
    change: [
      ['  gone:\n    outcome: lost\n', '  gone:\n'],
      ['    tells: { to: his wife, say: Never again. }\n', ''],
    ],
  },
} as const satisfies ProblemDefinition
