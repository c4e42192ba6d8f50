import type { ProblemDefinition } from '../problem-definition.ts'

export const tr518 = {
  code: 'TR518',
  severity: 'warning',
  sentence: 'A sound or picture is never used.',
  template: 'nothing uses “{name}”',
  cure: 'take it away',
  example: {
    file: 'scenario',
    change: [['media: {', 'media: { rain: rain.mp3,']],
  },
} as const satisfies ProblemDefinition
