import type { ProblemDefinition } from '../problem-definition.ts'

export const tr311 = {
  code: 'TR311',
  severity: 'error',
  sentence: 'The id is not the name of the folder.',
  template: 'the id is “{id}”, the folder is “{folder}”',
  cure: 'give both the same name',
  example: {
    file: 'scenario',
    change: [['id: lost-parcel', 'id: found-parcel']],
  },
} as const satisfies ProblemDefinition
