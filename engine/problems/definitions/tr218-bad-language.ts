import type { ProblemDefinition } from '../problem-definition.ts'

export const tr218 = {
  code: 'TR218',
  severity: 'error',
  sentence: 'The language is not a language tag.',
  template: '“{value}” is not a language tag',
  cure: 'write for example en, fr or pt-BR',
  example: {
    file: 'scenario',
    change: [['kind: complaint', 'kind: complaint\nlanguage: English']],
  },
} as const satisfies ProblemDefinition
