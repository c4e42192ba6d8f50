import type { ProblemDefinition } from '../problem-definition.ts'

export const tr312 = {
  code: 'TR312',
  severity: 'error',
  sentence: 'A sound or picture is not a file in the media folder.',
  template: '“{name}” is not a file in the media folder',
  cure: 'name a file in the folder media that ends in mp3, ogg, wav, m4a, png, jpg, webp or gif',
  example: {
    file: 'scenario',
    change: [['sigh: sigh.mp3', 'sigh: ../../sigh.exe']],
  },
} as const satisfies ProblemDefinition
