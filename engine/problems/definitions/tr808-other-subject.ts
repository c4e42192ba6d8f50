import type { ProblemDefinition } from '../problem-definition.ts'

export const tr808 = {
  code: 'TR808',
  severity: 'error',
  sentence:
    'A string table lies beside a scenario, a procedure or a drill that it does not belong to.',
  template: 'the table is for “{of}”, and lies with “{belongs}”',
  cure: 'move the file, or correct the name',
  example: {
    file: 'strings',
    change: [['scenario: lost-parcel', 'scenario: found-parcel']],
  },
} as const satisfies ProblemDefinition
