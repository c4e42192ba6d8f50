/** One whole conversation, turn by turn. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Silence } from '../conversation/scenario.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import { afterTaking, momentOf } from '../conversation/step.ts'
import type { StateGraph } from './state-graph.ts'
import { chosenMove, type Values } from './values.ts'

export interface Play {
  /** All that it earns, the points before the first turn included. */
  readonly points: number
  readonly outcome: OutcomeId
  readonly turns: readonly PlayedMove[]
  /** The state of the outcome. */
  readonly end: ConversationState
}

export interface PlayedMove {
  readonly before: ConversationState
  readonly taken: Response | Silence
  readonly after: ConversationState
  readonly points: number
}

/**
 * The conversation that `values` choose from a state on, or null where they lead to no outcome or the search has not come
 * to the state. `points` are those earned before that state.
 */
export function playFrom(
  graph: StateGraph,
  values: Values,
  from: ConversationState,
  points: number,
): Play | null {
  const start = graph.numberOf(from)
  const worth = values.points[start]
  if (worth === undefined || !Number.isFinite(worth)) return null
  const turns: PlayedMove[] = []
  let at = start
  let before = from
  // Every chosen move comes a turn nearer to the end, so this walk ends.
  for (
    let move = chosenMove(graph, values, at);
    move !== -1;
    move = chosenMove(graph, values, at)
  ) {
    const taken = graph.takenBy(at, move)
    at = graph.leadsTo[move] ?? at
    // Played and not read from the graph, whose states leave out what no longer matters.
    const after = afterTaking(graph.scenario, before, taken)
    turns.push({ before, taken, after, points: graph.points[move] ?? 0 })
    before = after
  }
  const { outcome } = momentOf(graph.scenario, before)
  if (outcome === null) throw new Error('a state that is worth something leads to an outcome')
  return { points: points + worth, outcome, turns, end: before }
}
