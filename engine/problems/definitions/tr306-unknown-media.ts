import type { ProblemDefinition } from '../problem-definition.ts'

export const tr306 = {
  code: 'TR306',
  severity: 'error',
  sentence: 'A sound or picture is named that the scenario does not have.',
  template: 'there is no sound or picture “{name}”',
  cure: 'declare it under media',
  example: {
    file: 'scenario',
    change: [['voice: sigh }', 'voice: groan }']],
  },
} as const satisfies ProblemDefinition
