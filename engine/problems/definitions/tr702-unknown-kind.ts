import type { ProblemDefinition } from '../problem-definition.ts'

export const tr702 = {
  code: 'TR702',
  severity: 'error',
  sentence: 'An item of a drill belongs to a kind or a habit that the drill does not have.',
  template: 'there is no kind “{name}”',
  cure: 'declare it under kinds or habits',
  example: {
    file: 'drill',
    text: 'format: 1\nid: first-words\ntitle: Fact or feeling\nkind: sort\nprompt: Sort what the customer said.\nprinciple: facts-first\nkinds: { fact: Fact, feeling: Feeling }\nitems:\n  - { text: Two deliveries were postponed., is: fact }\n  - { text: I feel forgotten., is: felling }\n',
  },
} as const satisfies ProblemDefinition
