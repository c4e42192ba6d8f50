import type { ProblemDefinition } from '../problem-definition.ts'

export const tr807 = {
  code: 'TR807',
  severity: 'error',
  sentence: 'The language of a string table is not the one that its name says.',
  template: 'the language is “{language}”, the file is called “{file}”',
  cure: 'give both the same name',
  example: {
    file: 'strings',
    change: [['language: fr', 'language: de']],
  },
} as const satisfies ProblemDefinition
