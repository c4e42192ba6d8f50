/** A scenario of a few moments that uses what the services care about: statements, a promise, silence, hints. */
export function smallScenario(id = 'small', title = 'The small complaint'): string {
  return `format: 1
id: ${id}
title: ${title}
kind: complaint
procedure: complaint-7
difficulty: 1
minutes: 3
skills: [complaints]
customer:
  name: Mrs. Renard
  pronoun: she
  reference: line 2
  look: { head: grayMedium, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#E4E1D8' }
  mood: { calm: 15, trust: 30 }
trainee: { company: Northlight Appliances, role: customer support }
request: A working dishwasher before Saturday.
brief: |
  A delivery was late.
file: [ '3 Nov: postponed' ]
variables:
  rounds: { from: 0, to: 20, step: 1, start: 0 }
start: opening
moments:
  opening:
    customer: Two deliveries were postponed this month, {trainee.name}!
    hint: Let her finish first.
    statements:
      - { id: twice, text: Two deliveries were postponed, kind: fact }
    responses:
      - id: tell-me
        say: I can hear how fed up you are. Please tell me everything.
        performs: [accept, listen]
        shows: [empathy]
        empathy: 2
        mood: { calm: +10, trust: +5 }
        why: Accepting first lets the steam out.
        principles: [accept]
        next: solution
      - id: go-on
        say: Go on.
        performs: listen
        set: { rounds: rounds + 1 }
        mood: { calm: -5, trust: 0 }
        why: She hears no interest in it.
        principles: [listen]
        next: opening
      - id: never-now
        say: As I said before.
        when: rounds > 19
        mood: { calm: -5, trust: -5 }
        why: Nobody says that twice.
        principles: [listen]
        next: lost
    silence: { after: 20s, mood: { calm: -5, trust: -5 }, next: opening }
  solution:
    customer: And now?
    responses:
      - id: promise
        say: I will ring you back on Thursday at five with the date.
        performs: [recognise, search, propose, promise, close-positive]
        empathy: 1
        answers: request
        promise: { what: Ring her back, by: 'Thursday, 17:00' }
        mood: { calm: +20, trust: +20 }
        why: A promise with a date.
        principles: [promise]
        next: loyal
      - id: shrug
        say: Such things happen.
        mood: { calm: -10, trust: -10 }
        why: Indifference loses customers.
        principles: [indifference]
        next: lost
  loyal:
    outcome: loyal
    customer: Thank you.
    tells: { to: her sister, say: They rang me back. }
  lost:
    outcome: lost
    customer: Goodbye for good.
    tells: { to: her sister, say: Never again. }
`
}
