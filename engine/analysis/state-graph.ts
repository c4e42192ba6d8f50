/** Every state that a conversation can be in, and every move between them. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import { afterTaking, isOffered, momentOf } from '../conversation/step.ts'
import type { PointRules } from './point-rules.ts'
import { StatePacking } from './state-packing.ts'
import { StateTable } from './state-table.ts'

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

export interface SearchBounds {
  /** Most states to find. */
  readonly limit: number
  /** Asked now and then; true ends the search. */
  readonly shouldStop: () => boolean
}

/** States between two questions whether to stop: some milliseconds. */
const STATES_A_QUESTION = 4096

/** Follows every move from the initial state until nothing new turns up or a bound is hit. */
export function exploreStates(
  scenario: Scenario,
  rules: PointRules,
  bounds: SearchBounds,
): StateGraph {
  const packing = new StatePacking(scenario)
  const table = new StateTable(packing.words)
  const row = new Int32Array(packing.words)
  const numbered = (state: ConversationState): number => {
    packing.pack(state, row)
    return table.add(row)
  }
  let firstMove = new Int32Array(1024)
  let endPoints = new Float64Array(1024)
  const moves = new MoveList()
  let followed = 0
  let stopped: StateGraph['stopped'] = null
  numbered(scenario.initial)
  for (; followed < table.size; followed += 1) {
    if (table.size > bounds.limit) stopped = 'limit'
    else if (followed % STATES_A_QUESTION === 0 && bounds.shouldStop()) stopped = 'asked'
    if (stopped !== null) break
    if (followed + 2 > firstMove.length) {
      firstMove = widened(firstMove, new Int32Array(firstMove.length * 2))
      endPoints = widened(endPoints, new Float64Array(endPoints.length * 2))
    }
    const state = packing.unpack(table.rows, followed * packing.words)
    const moment = momentOf(scenario, state)
    endPoints[followed] = moment.outcome === null ? NaN : rules.endPoints(state)
    if (moment.outcome === null) {
      for (const response of moment.responses) {
        if (!isOffered(response, state)) continue
        const after = afterTaking(scenario, state, response)
        moves.add(numbered(after), response.index, rules.turnPoints(state, response, after))
      }
      if (moment.silence !== null) {
        const after = afterTaking(scenario, state, moment.silence)
        moves.add(numbered(after), SILENCE, rules.turnPoints(state, moment.silence, after))
      }
    }
    firstMove[followed + 1] = moves.size
  }
  const states = table.size
  // States that were only seen have no moves and are no outcome as far as is known.
  const allFirstMoves = widened(
    firstMove.subarray(0, followed + 1),
    new Int32Array(states + 1).fill(moves.size),
  )
  const allEndPoints = widened(endPoints.subarray(0, followed), new Float64Array(states).fill(NaN))
  const { leadsTo, taken, points } = moves
  return {
    scenario,
    states,
    followed,
    stopped,
    firstMove: allFirstMoves,
    leadsTo,
    taken,
    points,
    endPoints: allEndPoints,
    stateAt: (number) => packing.unpack(table.rows, number * packing.words),
    momentAt: (number) => packing.momentAt(table.rows, number * packing.words),
    performedAt: (number) => packing.performedAt(table.rows, number * packing.words),
    ledgerAt: (number) => packing.ledgerAt(table.rows, number * packing.words),
    numberOf: (state) => {
      packing.pack(state, row)
      return table.find(row)
    },
    takenBy: (from, move) => {
      const moment = scenario.moments[packing.momentAt(table.rows, from * packing.words)]
      const taker = taken[move] === SILENCE ? moment?.silence : moment?.responses[taken[move] ?? 0]
      if (taker === undefined || taker === null)
        throw new Error(`move ${move} was made in state ${from}`)
      return taker
    },
  }
}

/** The moves of all states one after the other. */
class MoveList {
  size = 0
  leadsTo = new Int32Array(2048)
  taken = new Int32Array(2048)
  points = new Float64Array(2048)

  add(leadsTo: number, taken: number, points: number): void {
    if (this.size === this.leadsTo.length) {
      this.leadsTo = widened(this.leadsTo, new Int32Array(this.size * 2))
      this.taken = widened(this.taken, new Int32Array(this.size * 2))
      this.points = widened(this.points, new Float64Array(this.size * 2))
    }
    this.leadsTo[this.size] = leadsTo
    this.taken[this.size] = taken
    this.points[this.size] = points
    this.size += 1
  }
}

function widened<List extends Int32Array | Float64Array>(from: List, to: List): List {
  to.set(from)
  return to
}
