import type { ProblemDefinition } from '../problem-definition.ts'

export const tr412 = {
  code: 'TR412',
  severity: 'error',
  sentence: 'A choice starts with a word that is not among its options.',
  template: '“{key}” cannot start as “{value}”',
  cure: 'it can be: {options}',
  example: {
    file: 'scenario',
    change: [['{ options: [cold, warm], start: cold }', '{ options: [cold, warm], start: hot }']],
  },
} as const satisfies ProblemDefinition
