import type { ProblemDefinition } from '../problem-definition.ts'

export const tr705 = {
  code: 'TR705',
  severity: 'error',
  sentence: 'No two pairs of a drill can lie side by side, so there is nothing to choose between.',
  template: 'no two of these pairs can lie side by side',
  cure: 'give them different sides, or different groups',
  example: {
    file: 'drill',
    text: 'format: 1\nid: first-words\ntitle: Say it calmly\nkind: match\nprompt: Find the calm phrase.\nprinciple: calm-phrases\npairs:\n  - { left: It is our policy, right: Here is what we can do }\n  - { left: It is our policy, right: Here is how we can handle this }\n',
  },
} as const satisfies ProblemDefinition
