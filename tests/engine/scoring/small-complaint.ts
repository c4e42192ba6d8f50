/** A small complaint in which every order of three steps can be played, for tests of the score. */
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type {
  MomentDocument,
  ResponseDocument,
  ScenarioDocument,
} from '../../../engine/format/scenario-document.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'

export const SMALL_PROCEDURE: ProcedureDocument = {
  format: 1,
  id: 'small-3',
  title: 'Three steps',
  short: 'Small',
  steps: (['accept', 'search', 'promise'] as const).map((id) => ({
    id,
    title: `Title of ${id}`,
    short: id,
    purpose: `Why ${id} matters.`,
    feels: 'heard',
    signals: [],
    mistakes: [],
    principle: id,
  })),
}

/** A response that does nothing but lead on, with what the test cares about on top. */
export function response(id: string, changes: Partial<ResponseDocument> = {}): ResponseDocument {
  return {
    id,
    say: `I say ${id}.`,
    short: '',
    when: null,
    topic: null,
    performs: [],
    shows: [],
    empathy: 0,
    moods: [],
    micro: [],
    triggerPhrase: null,
    calmPhrase: null,
    answers: false,
    pitches: null,
    promise: null,
    set: [],
    settles: [],
    why: `Because of ${id}.`,
    principles: ['listen'],
    next: [{ when: null, to: 'talk' }],
    ...changes,
  }
}

/** A moment of the customer talking, with what the test cares about on top. */
export function moment(id: string, changes: Partial<MomentDocument> = {}): MomentDocument {
  return {
    id,
    lines: [{ when: null, say: `She says ${id}.`, voice: null }],
    feels: null,
    statements: [],
    responses: [],
    silence: null,
    hub: null,
    outcome: null,
    tells: null,
    picture: null,
    hint: '',
    ...changes,
  }
}

/** One hub of a moment, from which each step can be done in any order; the conversation ends on demand. */
export function smallComplaint(changes: Partial<ScenarioDocument> = {}): ScenarioDocument {
  return {
    format: 1,
    id: 'small',
    title: 'Small',
    language: 'en',
    setting: 'phone',
    kind: 'complaint',
    procedure: 'small-3',
    difficulty: 1,
    minutes: 1,
    skills: [],
    customer: {
      name: 'Mrs. Small',
      pronoun: 'she',
      reference: '',
      look: {
        head: 'grayMedium',
        skin: '#F3C9A5',
        clothing: '#2B5B78',
        hair: '#E4E1D8',
        beard: null,
        glasses: false,
      },
      voice: { pitch: 1, rate: 1 },
      mood: { calm: 20, trust: 30 },
    },
    trainee: { name: '', company: 'Northlight', role: 'support' },
    request: 'A refund.',
    brief: '',
    authority: '',
    file: { title: '', lines: [] },
    offers: [{ id: 'plan', name: 'Care plan' }],
    variables: [],
    topics: [],
    weights: {},
    media: {},
    start: 'talk',
    moments: [
      moment('talk', {
        statements: [
          { id: 'twice', text: 'It came twice', kind: 'fact' },
          { id: 'hopeless', text: 'You are hopeless', kind: 'opinion' },
        ],
        silence: {
          after: 20,
          moods: [{ when: null, calm: -5, trust: -5 }],
          set: [],
          why: 'Silence reads as indifference.',
          next: [{ when: null, to: 'talk' }],
        },
        responses: [
          response('accept', {
            performs: ['accept'],
            empathy: 2,
            moods: [
              { when: 'performed(accept)', calm: 0, trust: 0 },
              { when: null, calm: 20, trust: 20 },
            ],
          }),
          response('search', { performs: ['search'], empathy: 2, answers: true }),
          response('promise', {
            performs: ['promise'],
            empathy: 2,
            promise: { id: 'promise', what: 'Ring back', by: 'Friday', keepable: true },
          }),
          response('swear', { empathy: -2, moods: [{ when: null, calm: -20, trust: -20 }] }),
          response('policy', { empathy: 2, triggerPhrase: 'policy' }),
          response('pitch', { empathy: 2, pitches: 'plan' }),
          response('overpromise', {
            empathy: 2,
            promise: { id: 'overpromise', what: 'The moon', by: 'Tomorrow', keepable: false },
          }),
          response('end-well', { empathy: 2, next: [{ when: null, to: 'loyal' }] }),
          response('end-badly', { empathy: 2, next: [{ when: null, to: 'lost' }] }),
        ],
      }),
      moment('loyal', { outcome: 'loyal', tells: { to: 'her sister', say: 'They are good.' } }),
      moment('lost', { outcome: 'lost', tells: { to: 'her sister', say: 'Never again.' } }),
    ],
    ...changes,
  }
}

export const SMALL = prepareScenario(smallComplaint(), SMALL_PROCEDURE)

/** The log of an attempt that says these responses, a second apart, and keeps this call log. */
export function logOf(
  says: readonly string[],
  around: { readonly ring?: number; readonly logged?: Turn | null } = {},
): readonly TimedTurn[] {
  const said = says.map((id): Turn =>
    id === '(silence)'
      ? { kind: 'silent', moment: 'talk' }
      : { kind: 'said', moment: 'talk', response: id },
  )
  const logged = around.logged === undefined ? rightLog(says) : around.logged
  const turns: readonly Turn[] = [
    { kind: 'picked-up', ring: around.ring ?? 1 },
    ...said,
    ...(logged === null ? [] : [logged]),
  ]
  return turns.map((turn, place) => ({ at: place * 1000, turn }))
}

/** A call log without a mistake. */
export function rightLog(says: readonly string[]): Turn {
  return {
    kind: 'logged',
    statements: [
      { id: 'talk/twice', kind: 'fact', passedOn: true },
      { id: 'talk/hopeless', kind: 'opinion', passedOn: false },
    ],
    promises: says.includes('promise') ? [{ id: 'talk/promise', by: 'Friday' }] : [],
  }
}
