/** Small sound files: every example of a problem is one of these with a change. */
export const SOUND_SCENARIO = `format: 1
id: lost-parcel
title: The lost parcel
kind: complaint
procedure: complaint-7
difficulty: 1
minutes: 3
skills: [complaints]
customer:
  name: Mr. Osei
  pronoun: he
  look: { head: short1, skin: '#8D5524', clothing: '#2B5B78', hair: '#2C1B18' }
  mood: { calm: 30, trust: 40 }
trainee: { company: Northlight Parcels, role: customer service }
request: To know where the parcel is.
brief: A parcel has been on its way for nine days.
offers: { insurance: Parcel insurance }
topics: { address: Where it should go }
variables:
  refunded: false
  goodwill: { from: 0, to: 20, step: 5, start: 0 }
  tone: { options: [cold, warm], start: cold }
weights: { empathy: 25 }
media: { sigh: sigh.mp3 }
start: opening
moments:
  opening:
    customer:
      - { when: trust < 20, say: You again., voice: sigh }
      - Nine days, and nobody can tell me where my parcel is.
    responses:
      - id: tell-me
        say: Nine days without a word is too long. Please tell me what happened.
        performs: [accept, listen]
        answers: request
        empathy: 2
        mood: { calm: +10, trust: +5 }
        set: { refunded: true, goodwill: goodwill + 5, tone: warm }
        settles: address
        why: Accepting comes first, and asking for the story is listening.
        principle: accept
        next: [{ when: tone = 'warm' and refunded, to: found }, gone]
      - id: insurance
        say: Parcels travel safely with our insurance, may I add it for you?
        when: goodwill < 10 and not settled(address)
        pitches: insurance
        mood: { calm: -10, trust: -10 }
        why: An offer before the answer says that nobody listened.
        principle: pitch-too-soon
        next: gone
    silence: { after: 20s, next: gone }
  found:
    outcome: satisfied
    customer: So it is at the depot. Thank you for finding out.
    tells: { to: his wife, say: They found it. }
  gone:
    outcome: lost
    customer: Never mind. I will send it with somebody else.
    tells: { to: his wife, say: Never again. }
`

export const SOUND_PROCEDURE = `format: 1
id: greeting-2
title: Greet and ask
short: Greeting
steps:
  - id: greet
    title: Greet the customer
    short: Greet
    purpose: To be welcome.
    feels: welcomed
    signals: [Good morning]
    mistakes: [Silence]
    principle: represent
  - id: ask
    title: Ask what they came for
    short: Ask
    purpose: To know the request.
    feels: heard
    signals: [What can I do for you?]
    mistakes: [Guessing]
    principle: note-request
`

export const SOUND_DRILL = `format: 1
id: first-words
title: First words
kind: true-false
prompt: Which of these are true?
principle: represent
statements:
  - { text: The first word already represents the company., holds: true, why: From the first word you are the company. }
  - { text: A greeting can wait., holds: false, why: It is the first step. }
`

/** A chapter of the handbook. */
export const SOUND_CHAPTER = `format: 1
id: first-words
title: First words
section: loyalty
order: 1
summary: How a call begins.
cast:
  osei:
    name: Mr. Osei
    pronoun: he
    look: { head: short1, skin: '#8D5524', clothing: '#2B5B78', hair: '#2C1B18' }
entries:
  - id: represent
    title: The first word
    text: From the first word you are the company.
    examples:
      - { question: Who is speaking?, reveal: The company is. }
    dialogue:
      title: A parcel
      customer: osei
      lines:
      - { customer: Where is my parcel?, mood: angry }
      - { trainee: I will find it with you., mood: guarded }
points: [You are the company.]
message: The first word counts.
prompt: Write down how you say hello.
`

export const SOUND_PATH = `format: 1
id: first-steps
title: First steps
purpose: To have taken two calls.
days:
  - id: day-1
    title: A parcel
    purpose: The shortest call there is.
    scenarios: [lost-parcel]
  - id: day-2
    title: Many questions
    scenarios: [six-questions]
    drills: [first-words]
`

/** A French string table for SOUND_TEXTS. */
export const SOUND_STRINGS = `format: 1
language: fr
scenario: lost-parcel
texts:
  title:
    source: The lost parcel
    text: Le colis perdu
  request:
    source: To know where the parcel is.
    text: Savoir où est le colis.
  moments.opening.customer:
    source: Is this {trainee.company}? Nine days without a word.
    text: Ici {trainee.company} ? Neuf jours sans nouvelles.
`

/** What SOUND_STRINGS translates: a scenario of three texts. */
export const SOUND_TEXTS = {
  subject: { kind: 'scenario', id: 'lost-parcel' },
  language: 'en',
  texts: [
    { id: 'title', text: 'The lost parcel' },
    { id: 'request', text: 'To know where the parcel is.' },
    {
      id: 'moments.opening.customer',
      text: 'Is this {trainee.company}? Nine days without a word.',
    },
  ],
} as const

/** A play-through of SOUND_SCENARIO. */
export const SOUND_PLAYTHROUGH = `title: The best conversation
about: Asks before anything else.
picks-up: 1
says:
  - Nine days without a word is too long. Please tell me what happened.
log: right
promises: recorded
expect:
  score: 100
  outcome: satisfied
  steps-late: []
  steps-missing: []
`

/** Another, which takes the answer that SOUND_PLAYTHROUGH leaves out. */
export const SOUND_OTHER_PLAYTHROUGH = `title: Sells first
about: Reaches for the offer before the story.
picks-up: 2
says:
  - Parcels travel safely with our insurance, may I add it for you?
log: right
promises: recorded
expect:
  score: 6
  outcome: lost
  steps-late: []
  steps-missing: [accept, listen]
`

const QUESTIONS = ['one', 'two', 'three', 'four', 'five', 'six']

/** Seven moments in a row, long enough for patterns in the answers to show. */
export const SOUND_LONG_SCENARIO = `format: 1
id: six-questions
title: Six questions
kind: complaint
procedure: complaint-7
difficulty: 1
minutes: 3
customer:
  name: Ms. Kaya
  pronoun: she
  look: { head: bun, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#2C1B18' }
  mood: { calm: 30, trust: 40 }
trainee: { company: Northlight Parcels, role: customer service }
request: To be asked about six points.
brief: A customer with six points to make.
weights: { request-first: 0 }
start: question-one
moments:
${QUESTIONS.map(
  (name, index) => `  question-${name}:
    customer: Now to point ${name}.
    responses:
      - say: I will look into point ${name} now, and tell you what I found there.
        mood: { calm: -5, trust: -5 }
        why: The story was not over, so the answer to point ${name} comes too early.
        principle: listen
        next: ${index < 5 ? `question-${QUESTIONS[index + 1]}` : 'end'}
      - say: You waited for point ${name}. What happened?
        mood: { calm: +5, trust: +5 }
        why: Asking for the story of point ${name} lets it come to its end.
        principle: listen
        next: ${index < 5 ? `question-${QUESTIONS[index + 1]}` : 'end'}
`,
).join('')}  end:
    outcome: satisfied
    customer: Those were the six.
    tells: { to: her brother, say: They let me finish. }
`
