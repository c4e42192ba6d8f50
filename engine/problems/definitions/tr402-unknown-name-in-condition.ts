import type { ProblemDefinition } from '../problem-definition.ts'

export const tr402 = {
  code: 'TR402',
  severity: 'error',
  sentence: 'A condition names something that does not exist.',
  template: 'nothing is called “{name}”',
  cure: 'declare it under variables',
  example: {
    file: 'scenario',
    change: [['trust < 20,', 'tust < 20,']],
  },
} as const satisfies ProblemDefinition
