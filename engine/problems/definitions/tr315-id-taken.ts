import type { ProblemDefinition } from '../problem-definition.ts'

export const tr315 = {
  code: 'TR315',
  severity: 'warning',
  sentence: 'A scenario of yours has the id of one that comes with the program.',
  template: '“{id}” is also the id of a scenario of the program',
  cure: 'give yours another id and folder',
  example: {
    file: 'library',
  },
} as const satisfies ProblemDefinition
