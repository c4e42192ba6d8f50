import type { ProblemDefinition } from '../problem-definition.ts'

export const tr506 = {
  code: 'TR506',
  severity: 'warning',
  sentence: 'A moment offers more responses than can be taken in.',
  template: '“{moment}” always offers {count} responses',
  cure: 'offer at most {most}, or give some of them a condition',
  example: {
    file: 'scenario',
    change: [
      [
        '      - id: insurance\n',
        '      - { say: Answer one., why: It is number one., principle: listen, next: gone }\n      - { say: Answer two., why: It is number two., principle: listen, next: gone }\n      - { say: Answer three., why: It is number three., principle: listen, next: gone }\n      - { say: Answer four., why: It is number four., principle: listen, next: gone }\n      - { say: Answer five., why: It is number five., principle: listen, next: gone }\n      - id: insurance\n',
      ],
    ],
  },
} as const satisfies ProblemDefinition
