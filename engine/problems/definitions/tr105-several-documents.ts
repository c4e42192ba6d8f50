import type { ProblemDefinition } from '../problem-definition.ts'

export const tr105 = {
  code: 'TR105',
  severity: 'error',
  sentence: 'The file holds more than one document.',
  template: 'a second document starts here',
  cure: 'take the line --- away, or put the second scenario into a folder of its own',
  example: {
    file: 'scenario',
    text: 'format: 1\n---\nformat: 1\n',
  },
} as const satisfies ProblemDefinition
