import type { ProblemDefinition } from '../problem-definition.ts'

export const tr104 = {
  code: 'TR104',
  severity: 'error',
  sentence: 'The file is empty.',
  template: 'this file says nothing',
  cure: 'start from the file that “third-ring new” writes',
  example: {
    file: 'scenario',
    text: '# nothing yet\n',
  },
} as const satisfies ProblemDefinition
