import type { ProblemDefinition } from '../problem-definition.ts'

export const tr216 = {
  code: 'TR216',
  severity: 'error',
  sentence: 'A list is too short or too long.',
  template: '“{key}” has {count} entries',
  cure: 'it can have {least} to {most}',
  example: {
    file: 'scenario',
    change: [['{ options: [cold, warm], start: cold }', '{ options: [cold], start: cold }']],
  },
} as const satisfies ProblemDefinition
