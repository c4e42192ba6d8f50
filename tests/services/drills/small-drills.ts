/** One small drill of each kind, as files. */
export const SMALL_DRILLS: Readonly<Record<string, string>> = {
  'first-minute': `format: 1
id: first-minute
kind: order
title: The first minute
prompt: Put these into order.
principle: represent
items:
  - { id: greet, text: Greet, why: They want to know that they are in the right place. }
  - { id: company, text: Say the company, why: Then they know. }
  - { id: help, text: Offer help, principle: note-request }
`,
  'fact-opinion': `format: 1
id: fact-opinion
kind: sort
title: Fact or opinion
prompt: Sort what the customer said.
principle: facts-first
kinds: { fact: Fact, opinion: Opinion }
items:
  - { id: twice, text: Two deliveries were postponed this month, is: fact, why: It can be counted. }
  - { id: always, text: It is always the same with you, is: opinion, why: Always is nothing that anybody counted. }
`,
  'say-it-calmly': `format: 1
id: say-it-calmly
kind: match
title: Say it calmly
prompt: Find the calm phrase.
principle: calm-phrases
pairs:
  - { id: policy, left: It is our policy, right: Here is what we can do }
  - { id: dont-know, left: I do not know, right: I can find out }
  - { id: not-my-job, left: Not my job, right: Let us find the right person }
  - { id: should-have, left: You should have rung, right: Let us do this }
`,
  'loyalty-true': `format: 1
id: loyalty-true
kind: true-false
title: Loyalty, true or false
prompt: Which of these are true?
principle: indifference
statements:
  - { id: price, text: Price is the most important factor., holds: false, why: They keep looking. }
  - { id: trust, text: A loyal customer trusts the service., holds: true }
`,
  habits: `format: 1
id: habits
kind: spot
title: Spot the habit
prompt: Which habit is it?
principle: pitch-too-soon
habits: { too-soon: Pitching too soon, none: None }
scenes:
  - { id: hello, text: 'Hello! Before you say anything, we have an offer.', shows: too-soon }
  - { id: listens, text: What is it that you would like to change?, shows: none, principle: high-value-questions }
`,
  'which-facts': `format: 1
id: which-facts
kind: rewrite
title: Which facts?
prompt: Choose the question that finds the facts.
principle: facts-first
opinions:
  - id: late
    text: You are always late.
    questions:
      - { id: which, say: 'Which deliveries were late, and by how much?', finds: true, why: It can be counted. }
      - { id: really, say: Do you really mean always?, why: It asks them to defend themselves. }
`,
}

/** A French table for \`fact-opinion\`. */
export const FRENCH_SORT = `format: 1
language: fr
drill: fact-opinion
texts:
  title: { source: Fact or opinion, text: Fait ou opinion }
  kinds.fact: { source: Fact, text: Un fait }
  items.twice.text: { source: Two deliveries were postponed this month, text: Deux livraisons ont été reportées ce mois-ci }
`
