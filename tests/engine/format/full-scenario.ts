/** A scenario that uses every key of the format. */
export const fullScenario = `# yaml-language-server: $schema=../../schema/scenario.schema.json
format: 1
id: full
title: The angry caller
language: en-GB
setting: chat
kind: sales
procedure: complaint-7
difficulty: 2
minutes: 8
skills: [complaints, de-escalation]
customer:
  name: Mrs. Renard
  pronoun: she
  reference: line 2, order 48213
  look: { head: grayMedium, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#E4E1D8', beard: full, glasses: true }
  voice: { pitch: 0.9, rate: 1.15 }
  mood: { calm: 15, trust: 30 }
trainee: { name: Alice Marceau, company: Northlight Appliances, role: customer support }
request: A working dishwasher before Saturday.
brief: |
  What the trainee knows
  before the phone rings.
authority: Up to 60 euros.
file:
  title: Order 48213
  lines: ['3 Nov: postponed, no crew', "10 Nov: postponed"]
offers: { care-plan: Five-year care plan }
topics: { price: The monthly rate, term: How long }
variables:
  refund_offered: false
  goodwill: { from: 0, to: 60, step: 5, start: 0 }
  tone: { options: [cold, warm] }
weights: { empathy: 25, call-log: 0 }
media: { groan: groan.mp3, kitchen: pictures/kitchen.png }
start: opening
moments:
  opening:
    customer:
      - { when: trust < 30, say: 'Again, {trainee.name}?', voice: groan }
      - Third time I am calling {trainee.company} about {offer.care-plan}.
    feels: furious
    picture: kitchen
    hint: She is not done yet.
    statements:
      - { id: twice, text: Two deliveries were postponed this month, kind: fact }
      - { text: Nobody ever rings back, kind: opinion }
      - { text: I feel forgotten, kind: feeling }
    responses:
      - id: tell-me
        say: I can hear how fed up you are. Please tell me everything, from the start.
        short: Tell me everything
        when: calm < 40 and not refund_offered
        topic: price
        performs: [accept, listen]
        shows: [empathy]
        empathy: 2
        mood: [{ when: performed(listen), calm: +10, trust: +5 }, { calm: 0, trust: -5 }]
        micro: [heard]
        calm_phrase: policy
        answers: request
        promise: { what: Ring her back, by: 'Thursday, 17:00', keepable: false }
        set: { refund_offered: true, goodwill: goodwill + 20, tone: warm }
        settles: [price, term]
        why: One or two sentences.
        principles: [listen, empathy]
        next: [{ when: calm < 40, to: terms }, ending-loyal]
      - say: It's our policy, madam.
        trigger_phrase: policy
        pitches: care-plan
        mood: { calm: -10 }
        why: A rule is no answer.
        principle: calm-phrases
        next: terms
    silence: { after: 20s, mood: { calm: -5, trust: -5 }, set: { tone: cold }, why: Silence., next: terms }
  terms:
    hub: { topics: [price, term], then: ending-loyal }
    customer: Well?
    responses:
      - { say: The price first., settles: price, why: A., principle: meet, next: terms }
      - { say: The term first., settles: term, why: B., principle: meet, next: terms }
  ending-loyal:
    outcome: loyal
    customer: Thank you.
    tells: { to: her sister, say: 'They rang me back, on the hour.' }
`
