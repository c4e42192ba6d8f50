/** Random plays: numbers that choose among what is possible, so that every play fits every scenario. */
import fc from 'fast-check'
import type { ConversationState } from '../../engine/conversation/conversation-state.ts'
import type { Scenario } from '../../engine/conversation/scenario.ts'
import {
  momentOf,
  offeredResponses,
  type ConversationEvent,
} from '../../engine/conversation/step.ts'

/** A list of choices, each a whole number of 0 to 999. */
export function randomChoices(longest: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat({ max: 999 }), { maxLength: longest })
}

/** The event that a choice stands for in a state: a response on offer or silence; null where nothing is possible. */
export function chosenEvent(
  scenario: Scenario,
  state: ConversationState,
  choice: number,
): ConversationEvent | null {
  const moment = momentOf(scenario, state)
  const events: ConversationEvent[] = offeredResponses(scenario, state).map((response) => ({
    type: 'say',
    response: response.id,
  }))
  if (moment.outcome !== null) return null
  if (moment.silence !== null) events.push({ type: 'silence' })
  return events[choice % Math.max(1, events.length)] ?? null
}

/** Any event at all, possible or not: what a faulty or hostile caller might send. */
export function anyEvent(scenario: Scenario): fc.Arbitrary<ConversationEvent> {
  const ids = scenario.moments.flatMap((moment) => moment.responses.map((response) => response.id))
  return fc.oneof(
    fc.constant<ConversationEvent>({ type: 'silence' }),
    fc
      .constantFrom(...ids, 'no-such-response', '__proto__', '')
      .map((response): ConversationEvent => ({ type: 'say', response })),
  )
}
