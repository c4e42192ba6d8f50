import type { ProblemDefinition } from '../problem-definition.ts'

export const tr510 = {
  code: 'TR510',
  severity: 'warning',
  sentence: 'A response is too long to be read before it is chosen.',
  template: 'this response has {length} characters',
  cure: 'keep it under {most}',
  example: {
    file: 'scenario',
    change: [['Parcels travel safely with our insurance, may I add it for you?', '«»']],
    repeat: { text: 'Parcels travel safely with our insurance. ', times: 5 },
  },
} as const satisfies ProblemDefinition
