/** Every state that a conversation can be in, and every move between them. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { SituationTable } from './situation-table.ts'

/** Number given for silence where the number of a response is expected. */
export const SILENCE = -1

/** What the moves of all states together come to. */
export interface MoveSurvey {
  /** Bits of the steps and of the ledger that some move, or the beginning, sets. */
  performed: number
  ledger: number
  /** By moment: the places of the responses that are on offer in some state. */
  readonly offered: readonly Set<number>[]
  /** By moment: 1 where nothing is on offer in some state. */
  readonly deadEnds: Uint8Array
}

/**
 * States that differ only in what nothing reads any more are one. States are numbered as they were found, breadth first; number 0 is the initial state.
 */
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
  /** The situations that the states stand in, each of them in some state. */
  readonly situations: Pick<SituationTable, 'moment' | 'ledger'>
  readonly survey: MoveSurvey
  /** The moment of a state, without making the whole of it. */
  momentAt(number: number): number
  /** Number of a state, or -1 where the search has not found it. */
  numberOf(state: ConversationState): number
  /** What a move takes: a response or silence. */
  takenBy(from: number, move: number): Response | Silence
}
