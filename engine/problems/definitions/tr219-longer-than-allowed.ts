import type { ProblemDefinition } from '../problem-definition.ts'

export const tr219 = {
  code: 'TR219',
  severity: 'error',
  sentence: 'A text is longer than its place allows.',
  template: '“{key}” has {length} characters',
  cure: 'it can have at most {most}',
  example: {
    file: 'scenario',
    change: [['name: Mr. Osei', 'name: Mr. Osei of the house by the river behind the old mill']],
  },
} as const satisfies ProblemDefinition
