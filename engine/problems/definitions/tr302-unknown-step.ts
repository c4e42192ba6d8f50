import type { ProblemDefinition } from '../problem-definition.ts'

export const tr302 = {
  code: 'TR302',
  severity: 'error',
  sentence: 'A step is named that the procedure does not have.',
  template: 'the procedure has no step “{name}”',
  cure: 'look the steps up in the procedure',
  example: {
    file: 'scenario',
    change: [['performs: [accept, listen]', 'performs: [acept, listen]']],
  },
} as const satisfies ProblemDefinition
