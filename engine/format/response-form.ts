/** How a response is written, and the forms that it shares with silence. */
import { ATTITUDES } from '../doctrine/attitudes.ts'
import { MICRO_EMOTIONS } from '../doctrine/micro-emotions.ts'
import { PHRASES } from '../doctrine/phrases.ts'
import { PRINCIPLES } from '../doctrine/principles.ts'
import { byKind, listOf, mapOf, mapped, oneOrMore } from './collection-shapes.ts'
import { form, optional, required } from './form.ts'
import type { ValueOf } from './shape.ts'
import {
  expressionText,
  fives,
  identifier,
  oneOf,
  text,
  trueOrFalse,
  variableName,
  wholeNumber,
} from './text-shapes.ts'

/** A name that refers to something else in the file; whether it exists is checked once all is read. */
export const reference = text(80)
/** A sentence or a paragraph that is shown. */
export const sentence = text(4_000)

const moodChange = form({
  when: optional(
    expressionText,
    'Condition on the state before the answer; the first that holds applies.',
  ),
  calm: optional(fives(-100, 100), 'Change of calm, in fives, for example +10.'),
  trust: optional(fives(-100, 100), 'Change of trust, in fives, for example -5.'),
})
export type MoodChangeForm = ValueOf<typeof moodChange>

/** One change of the mood, or a list of which the first that holds applies. */
export const moodChanges = oneOrMore(moodChange, 20)

const wayForm = form({
  when: optional(
    expressionText,
    'Condition on the state after the answer; the first that holds is taken.',
  ),
  to: required(reference, 'The moment that comes next.'),
})
export interface WayForm {
  readonly when: ValueOf<typeof expressionText> | undefined
  readonly to: ValueOf<typeof reference> | undefined
}
const way = byKind<WayForm>(
  { text: mapped(reference, (to) => ({ when: undefined, to })), map: wayForm },
  'TR205',
)

/** Where it goes on: a moment, or a list of ways of which the first that holds is taken. */
export const ways = oneOrMore(way, 20)

/** Variables and what they become. */
export const assignments = mapOf(variableName, expressionText, 1, 30)

const promise = form({
  what: required(text(200), 'What is promised, for example: Ring her back.'),
  by: required(text(80), 'By when, for example: Thursday, 17:00.'),
  keepable: optional(
    trueOrFalse,
    'false for a promise that the trainee cannot keep; usually true.',
  ),
})

export const responseForm = form({
  id: optional(identifier, 'Stable name; made from the words where it is left out.'),
  say: required(sentence, 'What the trainee says.'),
  short: optional(text(60), 'A few words for the projector.'),
  when: optional(expressionText, 'Offered only while this condition holds.'),
  topic: optional(reference, 'Offered only while this topic is not settled.'),
  performs: optional(oneOrMore(reference, 12), 'Steps of the procedure that this carries out.'),
  shows: optional(
    oneOrMore(oneOf(ATTITUDES.map((attitude) => attitude.id)), 8),
    'Attitudes that this shows.',
  ),
  empathy: optional(
    wholeNumber(-2, 2),
    '-2 (hurts) to 2 (says back what the customer lives through); usually 0.',
  ),
  mood: optional(moodChanges, 'How calm and trust move.'),
  micro: optional(
    oneOrMore(oneOf(MICRO_EMOTIONS.map((emotion) => emotion.id)), 8),
    'Small feelings that this causes.',
  ),
  trigger_phrase: optional(
    oneOf(PHRASES.map((phrase) => phrase.id)),
    'Row of the phrase table whose trigger side is used.',
  ),
  calm_phrase: optional(
    oneOf(PHRASES.map((phrase) => phrase.id)),
    'Row of the phrase table whose calm side is used.',
  ),
  answers: optional(oneOf(['request']), 'The word “request”: this answers the initial request.'),
  pitches: optional(reference, 'The offer that this pitches.'),
  promise: optional(promise, 'Something promised, for the call log.'),
  set: optional(assignments, 'Variables and what they become.'),
  settles: optional(oneOrMore(reference, 30), 'Topics that this settles.'),
  why: optional(
    sentence,
    'One or two sentences for the debrief: what this did, and what would have been better.',
  ),
  principles: optional(
    oneOrMore(oneOf(PRINCIPLES.map((principle) => principle.id)), 8),
    'Principles that this teaches.',
  ),
  principle: optional(
    oneOf(PRINCIPLES.map((principle) => principle.id)),
    'The same for a single principle.',
  ),
  next: required(ways, 'Where the conversation goes on.'),
})
export type ResponseForm = ValueOf<typeof responseForm>

/** All responses of a moment. */
export const responses = listOf(responseForm, 1, 30)
