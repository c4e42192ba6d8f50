/** What a machine does with an event, by the one meaning that `step` gives it. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf, step, type ConversationEvent } from '../conversation/step.ts'
import type { TakingParameters } from './moment-states.ts'

/** Whether an event is the one that a transition is for, is accepted in a state, and lands where it points. */
export function takes(
  scenario: Scenario,
  state: ConversationState,
  event: ConversationEvent,
  { response, to }: TakingParameters,
): boolean {
  if ((event.type === 'say' ? event.response : null) !== response) return false
  const result = step(scenario, state, event)
  return result.accepted && momentOf(scenario, result.state).id === to
}

/** Milliseconds that the customer of a state waits in silence, by a patience of 1 for the scenario's own figure. */
export function silenceDelay(
  scenario: Scenario,
  state: ConversationState,
  patience: number,
): number {
  return (momentOf(scenario, state).silence?.document.after ?? 0) * 1000 * patience
}
