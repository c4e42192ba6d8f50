import type { ProblemDefinition } from '../problem-definition.ts'

export const tr103 = {
  code: 'TR103',
  severity: 'error',
  sentence: 'The file is not saved as UTF-8.',
  template: 'this character cannot be read',
  cure: 'save the file with the encoding UTF-8',
  example: {
    file: 'scenario',
    change: [['The lost parcel', 'Le colis \ufffdgar\ufffd']],
  },
} as const satisfies ProblemDefinition
