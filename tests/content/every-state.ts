/** Walks a scenario without the search's own machinery, so that the two can disagree. */
import type { ConversationState } from '../../engine/conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../../engine/conversation/scenario.ts'
import { afterTaking, momentOf, offeredResponses } from '../../engine/conversation/step.ts'

/** A state that a conversation can come to, and one of the shortest ways to it. */
export interface StateReached {
  readonly state: ConversationState
  readonly before: StateReached | null
  readonly taken: Response | Silence | null
}

/** Every state that any trainee can come to, from the opening on, endings included. */
export function everyState(scenario: Scenario): readonly StateReached[] {
  const reached: StateReached[] = [{ state: scenario.initial, before: null, taken: null }]
  const known = new Set([keyOf(scenario.initial)])
  for (const before of reached) {
    for (const taken of movesFrom(scenario, before.state)) {
      const state = afterTaking(scenario, before.state, taken)
      const key = keyOf(state)
      if (known.has(key)) continue
      known.add(key)
      reached.push({ state, before, taken })
    }
  }
  return reached
}

/** What can be said in a state, and silence where it leads somewhere; nothing at an ending. */
export function movesFrom(
  scenario: Scenario,
  state: ConversationState,
): readonly (Response | Silence)[] {
  const { outcome, silence } = momentOf(scenario, state)
  if (outcome !== null) return []
  return [...offeredResponses(scenario, state), ...(silence === null ? [] : [silence])]
}

/** The ids of what was said on the way, for a person who wants to see it. */
export function wayTo(reached: StateReached): string {
  const said: string[] = []
  for (let at: StateReached | null = reached; at !== null; at = at.before) {
    if (at.taken !== null) said.unshift(at.taken.kind === 'silence' ? '(silence)' : at.taken.id)
  }
  return said.join(' > ')
}

function keyOf(state: ConversationState): string {
  const { moment, performed, calm, trust, ledger, settled, values } = state
  return `${moment} ${performed} ${calm} ${trust} ${ledger} ${settled} ${values.join(' ')}`
}
