import type { ProblemDefinition } from '../problem-definition.ts'

export const tr701 = {
  code: 'TR701',
  severity: 'error',
  sentence: 'The id of a procedure, drill, chapter or path is not the name of its file.',
  template: 'the id is “{id}”, the file is called “{name}”',
  cure: 'give both the same name',
  example: {
    file: 'procedure',
    change: [['id: greeting-2', 'id: greeting-3']],
  },
} as const satisfies ProblemDefinition
