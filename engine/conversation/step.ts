/** The one meaning of a conversation: what an event makes of a state. */
import { movedMood } from '../doctrine/mood.ts'
import { Ledger, type ConversationState } from './conversation-state.ts'
import type { Moment, MoodChange, Response, Scenario, Silence, Way } from './scenario.ts'

export type ConversationEvent =
  { readonly type: 'say'; readonly response: string } | { readonly type: 'silence' }

export type RefusedStep = 'ended' | 'unknown-response' | 'not-offered' | 'no-silence'

export type StepResult =
  | {
      readonly accepted: true
      readonly state: ConversationState
      readonly taken: Response | Silence
    }
  | { readonly accepted: false; readonly reason: RefusedStep }

/** The moment that a state stands in. */
export function momentOf(scenario: Scenario, state: ConversationState): Moment {
  const moment = scenario.moments[state.moment]
  if (moment === undefined)
    throw new Error(`a state names a moment of its own scenario, not ${state.moment}`)
  return moment
}

/** Whether a response of the state's moment is on offer now. */
export function isOffered(response: Response, state: ConversationState): boolean {
  if (response.topic !== 0 && (state.settled & response.topic) !== 0) return false
  return response.when === null || response.when(state) !== 0
}

/** Responses on offer in a state, in the order of the file; none once the conversation has ended. */
export function offeredResponses(
  scenario: Scenario,
  state: ConversationState,
): readonly Response[] {
  return momentOf(scenario, state).responses.filter((response) => isOffered(response, state))
}

/** What an event makes of a state, or why it is refused. Never throws on any event, changes nothing. */
export function step(
  scenario: Scenario,
  state: ConversationState,
  event: ConversationEvent,
): StepResult {
  const moment = momentOf(scenario, state)
  if (moment.outcome !== null) return { accepted: false, reason: 'ended' }
  if (event.type === 'silence') {
    if (moment.silence === null) return { accepted: false, reason: 'no-silence' }
    return {
      accepted: true,
      state: afterTaking(scenario, state, moment.silence),
      taken: moment.silence,
    }
  }
  for (const response of moment.responses) {
    if (response.id !== event.response) continue
    if (!isOffered(response, state)) return { accepted: false, reason: 'not-offered' }
    return { accepted: true, state: afterTaking(scenario, state, response), taken: response }
  }
  return { accepted: false, reason: 'unknown-response' }
}

/** The state after a response that is on offer, or after silence. */
export function afterTaking(
  scenario: Scenario,
  state: ConversationState,
  taken: Response | Silence,
): ConversationState {
  const change = changeOfMood(taken, state)
  const after = {
    moment: state.moment,
    performed: taken.kind === 'response' ? state.performed | taken.performs : state.performed,
    calm: change === null ? state.calm : movedMood(state.calm, change.calm),
    trust: change === null ? state.trust : movedMood(state.trust, change.trust),
    ledger: taken.kind === 'response' ? ledgerAfter(state.ledger, taken) : state.ledger,
    settled: taken.kind === 'response' ? state.settled | taken.settles : state.settled,
    values: valuesAfter(state, taken),
  }
  after.moment = arrival(scenario, after, wayTaken(taken.ways, after))
  if (scenario.moments[after.moment]?.hasStatements === true) after.ledger |= Ledger.heard
  return after
}

function ledgerAfter(ledger: number, taken: Response): number {
  const { answers, pitches, promise } = taken.document
  let after = ledger
  if (pitches !== null) {
    // A pitch in the very sentence that answers comes after the answer.
    const answered = answers || (ledger & Ledger.answered) !== 0
    after |= answered ? Ledger.chanceTaken : Ledger.pitchedEarly
  }
  if (answers) after |= Ledger.answered
  if (promise !== null && promise.keepable) after |= Ledger.promised
  return after
}

/** The change of the mood that a response, or silence, brings in a state; null for none. */
export function changeOfMood(
  taken: Response | Silence,
  state: ConversationState,
): MoodChange | null {
  for (const change of taken.moods)
    if (change.when === null || change.when(state) !== 0) return change
  return null
}

function valuesAfter(state: ConversationState, taken: Response | Silence): readonly number[] {
  if (taken.assignments.length === 0) return state.values
  const values = [...state.values]
  for (const { slot, value, bounded } of taken.assignments) values[slot] = bounded(value(state))
  return values
}

function wayTaken(ways: readonly Way[], state: ConversationState): number {
  for (const way of ways) if (way.when === null || way.when(state) !== 0) return way.to
  throw new Error('the reader makes sure that the last way has no condition')
}

/** A hub whose topics are all settled is passed through; hubs that point at each other end the walk. */
function arrival(scenario: Scenario, state: ConversationState, to: number): number {
  let at = to
  for (let passed = 0; passed <= scenario.moments.length; passed += 1) {
    const hub = scenario.moments[at]?.hub ?? null
    if (hub === null || (state.settled & hub.settled) !== hub.settled) return at
    at = hub.then
  }
  return at
}
