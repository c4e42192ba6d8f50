import type { ProblemDefinition } from '../problem-definition.ts'

export const tr313 = {
  code: 'TR313',
  severity: 'warning',
  sentence: 'A sound or picture is not there.',
  template: 'the file “{name}” is not in the media folder',
  cure: 'put it there, or take the line away; the conversation goes on without it',
  example: {
    file: 'scenario',
    change: [['sigh: sigh.mp3', 'sigh: forgotten.mp3']],
  },
} as const satisfies ProblemDefinition
