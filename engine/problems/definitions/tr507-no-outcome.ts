import type { ProblemDefinition } from '../problem-definition.ts'

export const tr507 = {
  code: 'TR507',
  severity: 'error',
  sentence: 'The conversation never ends.',
  template: 'no moment has an outcome',
  cure: 'give the last moments outcome: loyal, satisfied, neutral or lost',
  example: {
    file: 'scenario',
    change: [
      ['outcome: satisfied', 'responses: [{ say: Well., next: gone }]'],
      ['outcome: lost', 'responses: [{ say: Well., next: found }]'],
    ],
  },
} as const satisfies ProblemDefinition
