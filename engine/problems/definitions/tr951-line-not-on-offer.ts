import type { ProblemDefinition } from '../problem-definition.ts'

export const tr951 = {
  code: 'TR951',
  severity: 'warning',
  sentence: 'A play-through says something that is not on offer.',
  template: '{sentence}',
  cure: 'write the words of one of the answers that are on offer, or take the line out',
  example: {
    file: 'playthrough',
    change: [['Please tell me what happened.', 'Do tell me what happened.']],
  },
} as const satisfies ProblemDefinition
