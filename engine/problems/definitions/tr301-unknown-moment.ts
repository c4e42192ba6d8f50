import type { ProblemDefinition } from '../problem-definition.ts'

export const tr301 = {
  code: 'TR301',
  severity: 'error',
  sentence: 'A moment is named that the scenario does not have.',
  template: 'there is no moment “{name}”',
  cure: 'write the name as it stands under moments',
  example: {
    file: 'scenario',
    change: [['silence: { after: 20s, next: gone }', 'silence: { after: 20s, next: gonne }']],
  },
} as const satisfies ProblemDefinition
