/**
 * Random scenarios for property tests: small, valid, and full of what makes a conversation hard to follow:
 * loops, hubs, conditions, variables, silence, dead ends, moments that nobody can reach.
 */
import fc from 'fast-check'
import { PHRASES } from '../../engine/doctrine/phrases.ts'
import { OUTCOMES } from '../../engine/doctrine/outcomes.ts'
import { prepareScenario } from '../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import { CONTACTS } from '../../engine/format/contact.ts'
import { SCENARIO_KINDS } from '../../engine/format/scenario-document.ts'
import type {
  AssignmentDocument,
  MomentDocument,
  MoodChangeDocument,
  ResponseDocument,
  ScenarioDocument,
  SilenceDocument,
  StatementDocument,
  WayDocument,
} from '../../engine/format/scenario-document.ts'
import { plainMoment, plainProcedure, plainResponse, plainScenario } from './plain-scenario.ts'

export interface RandomScenarioBounds {
  /** Most moments, outcomes included; at least 2. */
  readonly moments: number
}

const STEPS = ['listen', 'search', 'promise']
const TOPICS = ['price', 'term']
const VARIABLES = [
  { id: 'refunded', kind: 'flag', start: false },
  { id: 'goodwill', kind: 'number', start: 5, from: -5, to: 10, step: 5 },
  { id: 'channel', kind: 'choice', start: 'phone', options: ['post', 'phone', 'mail'] },
] as const

const CONDITIONS = [
  'calm < 40',
  'trust >= 30',
  'mood < 35',
  'not refunded',
  'goodwill > 0',
  "channel = 'mail' or refunded",
  'performed(listen)',
  'not performed(search)',
  'settled(price) and calm > 10',
  'answered',
  'not pitched',
  'goodwill + 5 >= 10',
  'goodwill + 40 < calm',
  'refunded = (trust > 40)',
  'mood >= 50 and not (trust > 60)',
]

const ASSIGNMENTS: readonly AssignmentDocument[] = [
  { variable: 'refunded', to: 'true' },
  { variable: 'refunded', to: 'not refunded' },
  { variable: 'goodwill', to: 'goodwill + 5' },
  { variable: 'goodwill', to: 'goodwill - 10' },
  { variable: 'goodwill', to: 'calm' },
  { variable: 'channel', to: "'mail'" },
  { variable: 'channel', to: "'post'" },
]

/** A random scenario, ready to play. */
export function randomScenarios(bounds: RandomScenarioBounds): fc.Arbitrary<Scenario> {
  return randomDocuments(bounds).map((document) => prepareScenario(document, plainProcedure(STEPS)))
}

/** A random scenario document; it names the procedure of `randomScenarios`. */
export function randomDocuments({ moments }: RandomScenarioBounds): fc.Arbitrary<ScenarioDocument> {
  return fc.integer({ min: 2, max: Math.max(2, moments) }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `moment-${index}`)
    return fc
      .record({
        moments: fc.tuple(...ids.map((id, index) => randomMoment(id, index === count - 1, ids))),
        mood: fc.record({ calm: fives(0, 100), trust: fives(0, 100) }),
        contact: fc.constantFrom(...CONTACTS),
        kind: fc.constantFrom(...SCENARIO_KINDS),
        weights: fc.oneof(
          fc.constant({}),
          fc.constant({ empathy: 0, mood: 31 }),
          fc.constant({ 'step-order': 7 }),
        ),
      })
      .map(({ moments: all, mood, contact, kind, weights }) => ({
        ...plainScenario(all),
        setting: contact === 'outgoing' ? 'phone' : contact,
        ...(contact === 'outgoing' ? { calls: 'trainee' as const } : {}),
        kind,
        weights,
        customer: { ...plainScenario(all).customer, mood },
        offers: [{ id: 'care-plan', name: 'Care plan' }],
        topics: TOPICS.map((id) => ({ id, name: id })),
        variables: VARIABLES,
      }))
  })
}

function fives(from: number, to: number): fc.Arbitrary<number> {
  return fc.integer({ min: from / 5, max: to / 5 }).map((five) => five * 5)
}

/** Mostly the plain thing; now and then the special one. */
function sometimes<Value>(special: fc.Arbitrary<Value>, plain: Value): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: special })
}

function randomMoment(
  id: string,
  isLast: boolean,
  ids: readonly string[],
): fc.Arbitrary<MomentDocument> {
  const outcome = fc
    .constantFrom(...OUTCOMES.map((one) => one.id))
    .map((which) => ({ ...plainMoment(id), outcome: which }))
  if (isLast) return outcome
  const talk = fc
    .record({
      responses: fc.oneof(
        { weight: 1, arbitrary: fc.constant<ResponseDocument[]>([]) },
        { weight: 9, arbitrary: fc.array(randomResponse(ids), { minLength: 1, maxLength: 4 }) },
      ),
      silence: sometimes<SilenceDocument | null>(randomSilence(ids), null),
      hub: sometimes(
        fc.record({ topics: fc.subarray(TOPICS, { minLength: 1 }), then: fc.constantFrom(...ids) }),
        null,
      ),
      statements: sometimes<readonly StatementDocument[]>(
        fc
          .constantFrom('fact', 'opinion', 'feeling')
          .map((kind) => [{ id: 'said', text: 'Something was said', kind }]),
        [],
      ),
    })
    .map(({ responses, ...rest }) => ({
      ...plainMoment(id),
      ...rest,
      responses: responses.map((response, index) => ({ ...response, id: `response-${index}` })),
    }))
  return fc.oneof({ weight: 5, arbitrary: talk }, { weight: 1, arbitrary: outcome })
}

function randomResponse(ids: readonly string[]): fc.Arbitrary<ResponseDocument> {
  const phrases = fc.constantFrom(...PHRASES.map((phrase) => phrase.id))
  return fc
    .record({
      when: sometimes<string | null>(fc.constantFrom(...CONDITIONS), null),
      topic: sometimes<string | null>(fc.constantFrom(...TOPICS), null),
      performs: sometimes<readonly string[]>(fc.subarray(STEPS), []),
      settles: sometimes<readonly string[]>(fc.subarray(TOPICS), []),
      empathy: fc.integer({ min: -2, max: 2 }),
      moods: randomMoods(),
      set: sometimes<readonly AssignmentDocument[]>(
        fc.subarray([...ASSIGNMENTS], { maxLength: 2 }),
        [],
      ),
      triggerPhrase: sometimes(phrases, null),
      calmPhrase: sometimes(phrases, null),
      answers: sometimes(fc.boolean(), false),
      pitches: sometimes<string | null>(fc.constant('care-plan'), null),
      promise: sometimes(
        fc
          .boolean()
          .map((keepable) => ({ id: 'call', what: 'Ring back', by: 'Thursday', keepable })),
        null,
      ),
      next: randomWays(ids),
    })
    .map((parts) => ({ ...plainResponse('response', ids[0] ?? ''), ...parts }))
}

function randomSilence(ids: readonly string[]): fc.Arbitrary<SilenceDocument> {
  return fc.record({
    after: fc.integer({ min: 3, max: 300 }),
    moods: randomMoods(),
    set: sometimes<readonly AssignmentDocument[]>(
      fc.subarray([...ASSIGNMENTS], { maxLength: 1 }),
      [],
    ),
    why: fc.constant('Silence tells them that nobody is there.'),
    next: randomWays(ids),
  })
}

function randomMoods(): fc.Arbitrary<readonly MoodChangeDocument[]> {
  const change = fc.record({ calm: fives(-20, 20), trust: fives(-20, 20) })
  const always = change.map((moved) => [{ when: null, ...moved }])
  const either = fc
    .tuple(fc.constantFrom(...CONDITIONS), change, change)
    .map(([when, one, other]) => [
      { when, ...one },
      { when: null, ...other },
    ])
  return sometimes<readonly MoodChangeDocument[]>(fc.oneof(always, either), [])
}

function randomWays(ids: readonly string[]): fc.Arbitrary<readonly WayDocument[]> {
  const to = fc.constantFrom(...ids)
  const always = to.map((id) => [{ when: null, to: id }])
  const either = fc.tuple(fc.constantFrom(...CONDITIONS), to, to).map(([when, one, other]) => [
    { when, to: one },
    { when: null, to: other },
  ])
  return sometimes<readonly WayDocument[]>(either, []).chain((ways) =>
    ways.length > 0 ? fc.constant(ways) : always,
  )
}
