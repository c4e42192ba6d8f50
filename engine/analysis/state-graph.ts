/** Every state that a conversation can be in, and every move between them. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'

/** Number given for silence where the number of a response is expected. */
export const SILENCE = -1

/** States are numbered as they were found, breadth first; number 0 is the initial state. */
export interface StateGraph {
  readonly scenario: Scenario
  /** Number of states found. */
  readonly states: number
  /** States below this number were followed further; all of them unless the search stopped early. */
  readonly followed: number
  /** Why states are missing, or null where none is. */
  readonly stopped: 'limit' | 'asked' | null
  /** The moves of state i are those from `firstMove[i]` up to `firstMove[i + 1]`, in file order, silence last. */
  readonly firstMove: Int32Array
  /** State that a move leads to. */
  readonly leadsTo: Int32Array
  /** Place of the response in its moment, or `SILENCE`. */
  readonly taken: Int32Array
  /** Points of the move. */
  readonly points: Float64Array
  /** Points that an outcome brings, by state; NaN for a state that is no outcome. */
  readonly endPoints: Float64Array
  stateAt(number: number): ConversationState
  /** Parts of a state, without making the whole of it. */
  momentAt(number: number): number
  performedAt(number: number): number
  ledgerAt(number: number): number
  /** Number of a state, or -1 where the search has not found it. */
  numberOf(state: ConversationState): number
  /** What a move takes: a response or silence. */
  takenBy(from: number, move: number): Response | Silence
}
