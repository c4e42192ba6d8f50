/**
 * The slow and obvious way to what the analysis finds: every state kept as text in a map, and the most and the
 * least of all plays with at most one, two, three … turns, until more turns change nothing any more.
 */
import type { PointRules } from '../../../engine/analysis/point-rules.ts'
import type { ConversationState } from '../../../engine/conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../../../engine/conversation/scenario.ts'
import {
  momentOf,
  offeredResponses,
  step,
  type ConversationEvent,
} from '../../../engine/conversation/step.ts'

export interface BruteForce {
  readonly states: ReadonlyMap<string, ConversationState>
  /** By state; missing where no outcome can be reached. */
  readonly most: ReadonlyMap<string, number>
  /** By state; -Infinity where there is always a play that earns less. */
  readonly least: ReadonlyMap<string, number>
  /** `moment/response` of all that is ever on offer. */
  readonly offered: ReadonlySet<string>
  /** Ids of the moments where a play can come to a stop without an outcome. */
  readonly deadEnds: ReadonlySet<string>
}

interface Move {
  readonly to: string
  readonly points: number
  readonly taken: Response | Silence
}

export function keyOf(state: ConversationState): string {
  const { moment, performed, calm, trust, ledger, settled, values } = state
  return JSON.stringify([moment, performed, calm, trust, ledger, settled, values])
}

/** Null where the scenario has more than `limit` states. */
export function bruteForce(
  scenario: Scenario,
  rules: PointRules,
  limit: number,
): BruteForce | null {
  const states = new Map([[keyOf(scenario.initial), scenario.initial]])
  const moves = new Map<string, readonly Move[]>()
  const offered = new Set<string>()
  const deadEnds = new Set<string>()
  for (const [key, state] of states) {
    if (states.size > limit) return null
    const moment = momentOf(scenario, state)
    const events: ConversationEvent[] = [{ type: 'silence' }]
    for (const response of offeredResponses(scenario, state)) {
      offered.add(`${moment.id}/${response.id}`)
      events.push({ type: 'say', response: response.id })
    }
    const found: Move[] = []
    for (const event of events) {
      const result = step(scenario, state, event)
      if (!result.accepted) continue
      const to = keyOf(result.state)
      states.set(to, states.get(to) ?? result.state)
      found.push({
        to,
        points: rules.turnPoints(state, result.taken, result.state),
        taken: result.taken,
      })
    }
    if (found.length === 0 && moment.outcome === null) deadEnds.add(moment.id)
    moves.set(key, found)
  }
  const most = horizon(scenario, rules, states, moves, 1)
  const least = horizon(scenario, rules, states, moves, -1)
  return { states, offered, deadEnds, most, least }
}

/** What plays of ever more turns bring. A state that still improves after as many turns as there are states improves for ever. */
function horizon(
  scenario: Scenario,
  rules: PointRules,
  states: ReadonlyMap<string, ConversationState>,
  moves: ReadonlyMap<string, readonly Move[]>,
  aim: 1 | -1,
): ReadonlyMap<string, number> {
  let values = new Map<string, number>()
  for (const [key, state] of states) {
    if (momentOf(scenario, state).outcome !== null) values.set(key, aim * rules.endPoints(state))
  }
  let improved = new Set<string>()
  const longer = (): void => {
    const next = new Map(values)
    improved = new Set()
    for (const [key, possible] of moves) {
      for (const { to, points } of possible) {
        const beyond = values.get(to)
        if (beyond === undefined || aim * points + beyond <= (next.get(key) ?? -Infinity)) continue
        next.set(key, aim * points + beyond)
        improved.add(key)
      }
    }
    values = next
  }
  for (let turns = 0; turns <= states.size; turns += 1) {
    longer()
    if (improved.size === 0) break
  }
  // Whatever improves now improves for ever, and so does every state that can get there.
  while (improved.size > 0) {
    for (const key of improved) values.set(key, Infinity)
    longer()
  }
  return new Map([...values].map(([key, value]) => [key, aim * value]))
}
