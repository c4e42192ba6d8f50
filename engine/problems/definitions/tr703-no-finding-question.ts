import type { ProblemDefinition } from '../problem-definition.ts'

export const tr703 = {
  code: 'TR703',
  severity: 'error',
  sentence: 'An opinion of a drill does not have exactly one question that finds its facts.',
  template: 'of these questions {count} find the facts, and it must be one',
  cure: 'write “finds: true” at one of them',
  example: {
    file: 'drill',
    text: 'format: 1\nid: first-words\ntitle: Which facts?\nkind: rewrite\nprompt: Choose the question that finds the facts.\nprinciple: facts-first\nopinions:\n  - text: You are always late.\n    questions:\n      - { say: Which deliveries were late, and by how much? }\n      - { say: Do you really mean always? }\n',
  },
} as const satisfies ProblemDefinition
