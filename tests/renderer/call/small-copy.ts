/** A small scenario for the call: four moments, silence, a promise, statements, two outcomes. */
import type { ScenarioCopy } from '../../../contract/messages.ts'
import { readProcedure } from '../../../engine/format/read-procedure.ts'
import { readScenario } from '../../../engine/format/read-scenario.ts'
import { scenarioTexts } from '../../../engine/strings/change-scenario-texts.ts'
import { localisedScenario } from '../../../engine/strings/localised.ts'
import type { Setting } from '../../../engine/format/scenario-document.ts'

const PROCEDURE = `
format: 1
id: complaint-3
title: Three steps for a complaint
short: Complaint
steps:
  - { id: listen, title: Listen, short: Listen, purpose: Hear it all., feels: heard, signals: [Go on.], mistakes: [Cutting in.], principle: listen }
  - { id: propose, title: Propose, short: Propose, purpose: Offer a way., feels: relieved, signals: [I can.], mistakes: [Policy.], principle: propose }
  - { id: promise, title: Promise, short: Promise, purpose: Give a date., feels: safe, signals: [By Friday.], mistakes: [Soon.], principle: promise }
`

const SCENARIO = `
format: 1
id: late-parcel
title: The late parcel
kind: complaint
procedure: complaint-3
difficulty: 1
minutes: 2
skills: [complaints]
setting: SETTING
customer:
  name: Mrs. Lind
  pronoun: she
  reference: line 3, parcel 77
  look: { head: grayMedium, skin: '#F3C9A5', clothing: '#2B5B78', hair: '#E4E1D8' }
  mood: { calm: 20, trust: 30 }
trainee: { company: Fastline, role: customer support }
request: Her parcel before Friday.
brief: The parcel is late.
file: { title: Parcel 77, lines: ['Scanned in Lyon', 'Late by a week'] }
start: opening
moments:
  opening:
    customer: Where is my parcel? It is a week late!
    hint: Let her tell it first.
    statements:
      - { id: late, text: The parcel is a week late, kind: fact }
      - { id: never, text: You never deliver on time, kind: opinion }
    responses:
      - { id: tell-me, say: Please tell me everything., performs: listen, empathy: 2, mood: { calm: +20, trust: +10 }, micro: [heard], why: Listening lets the steam out., principles: [listen], next: asking }
      - { id: policy, say: Our policy is a text message., mood: { calm: -10, trust: -10 }, micro: [dismissed], why: A policy is a wall., principles: [calm-phrases], next: asking }
    silence: { after: 20s, mood: { calm: -5, trust: -5 }, why: Silence reads as indifference., next: are-you-there }
  are-you-there:
    customer: Hello? Are you still there?
    responses:
      - { id: here, say: I am here., why: At least you are there., principles: [listen], next: asking }
      - { id: sorry, say: Sorry about the wait., empathy: 1, why: An apology is a start., principles: [empathy], next: asking }
  asking:
    customer: And when do I get it?
    responses:
      - { id: friday, say: I ring you on Friday at ten., performs: [propose, promise], answers: request, promise: { what: Ring her back, by: 'Friday, 10:00' }, mood: { calm: +30, trust: +30 }, why: A promise with a date., principles: [promise], next: loyal }
      - { id: soon, say: Very soon., mood: { calm: -10, trust: -10 }, why: Soon is no date., principles: [promise], next: lost }
  loyal:
    outcome: loyal
    customer: Friday at ten. Good. Thank you.
    tells: { to: her sister, say: They rang me. }
  lost:
    outcome: lost
    customer: Then I take my business elsewhere.
    tells: { to: her sister, say: Never again. }
`

/** The copy that an attempt of the small scenario runs on. */
export function smallCopy(setting: Setting = 'phone'): ScenarioCopy {
  const procedure = readProcedure(PROCEDURE, 'complaint-3.yaml')
  if (procedure.document === null) throw new Error(JSON.stringify(procedure.problems))
  const scenario = readScenario(SCENARIO.replace('SETTING', setting), 'late-parcel/scenario.yaml', {
    procedures: new Map([['complaint-3', procedure.document]]),
  })
  if (scenario.document === null) throw new Error(JSON.stringify(scenario.problems, null, 2))
  return { hash: 'a'.repeat(64), document: scenario.document, procedure: procedure.document }
}

/** The same copy with each of its texts in brackets, as a translation. */
export function frenchCopy(setting: Setting = 'phone'): ScenarioCopy {
  const { hash, document, procedure } = smallCopy(setting)
  const strings = Object.fromEntries(
    scenarioTexts(document).map(({ id, text }) => [id, `⟦${text}⟧`]),
  )
  return {
    hash,
    document: localisedScenario(document, { language: 'fr', strings, recordings: {} }),
    procedure,
  }
}
