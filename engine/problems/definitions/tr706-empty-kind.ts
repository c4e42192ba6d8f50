import type { ProblemDefinition } from '../problem-definition.ts'

export const tr706 = {
  code: 'TR706',
  severity: 'warning',
  sentence: 'A drill has a kind or a habit that none of its items belongs to.',
  template: 'nothing belongs to “{name}”',
  cure: 'add an item that does, or take it out',
  example: {
    file: 'drill',
    text: 'format: 1\nid: first-words\ntitle: Fact or feeling\nkind: sort\nprompt: Sort what the customer said.\nprinciple: facts-first\nkinds: { fact: Fact, opinion: Opinion, feeling: Feeling }\nitems:\n  - { text: Two deliveries were postponed., is: fact }\n  - { text: I feel forgotten., is: feeling }\n',
  },
} as const satisfies ProblemDefinition
