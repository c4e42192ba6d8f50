import type { ProblemDefinition } from '../problem-definition.ts'

export const tr957 = {
  code: 'TR957',
  severity: 'warning',
  sentence: 'Over the whole library the best answer can be told by its looks.',
  template: 'the best answer is {cue} in {count} of {of} moments of the library, {percent} %',
  cure: 'in so many moments not more than {most} %: change some of those where it is so',
  example: {
    file: 'library',
    change: [
      [
        'You waited for point',
        'You waited, and I would like to hear all of it from you, for point',
      ],
    ],
  },
} as const satisfies ProblemDefinition
