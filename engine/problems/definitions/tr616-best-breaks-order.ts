import type { ProblemDefinition } from '../problem-definition.ts'

export const tr616 = {
  code: 'TR616',
  severity: 'warning',
  sentence: 'The best conversation carries out the steps in another order than the procedure.',
  template: 'the best conversation carries out “{step}” after a later step',
  cure: 'make the order of the procedure the one that pays',
  example: {
    file: 'scenario',
    change: [
      [
        '  found:\n    outcome: satisfied\n    customer: So it is at the depot. Thank you for finding out.\n    tells: { to: his wife, say: They found it. }\n',
        '  found:\n    customer: And now?\n    responses:\n      - { say: I hear you., performs: accept, mood: { calm: +20 }, why: A., principle: listen, next: end }\n      - { say: Well., why: B., principle: listen, next: gone }\n  end:\n    outcome: satisfied\n    customer: So it is at the depot. Thank you for finding out.\n    tells: { to: his wife, say: They found it. }\n',
      ],
      ['performs: [accept, listen]', 'performs: [listen]'],
    ],
  },
} as const satisfies ProblemDefinition
