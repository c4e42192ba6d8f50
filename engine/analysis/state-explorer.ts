/** Finds the states of a conversation, a stretch at a time. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { afterTaking, isOffered, momentOf } from '../conversation/step.ts'
import { MoveList, widened } from './move-list.ts'
import type { PointRules } from './point-rules.ts'
import { SILENCE, type StateGraph } from './state-graph.ts'
import { StatePacking } from './state-packing.ts'
import { StateTable } from './state-table.ts'

/** Follows every move from the initial state until nothing new turns up or there are too many states. */
export class StateExplorer {
  /** Whether every state was followed. */
  done = false
  private readonly scenario: Scenario
  private readonly rules: PointRules
  private readonly limit: number
  private readonly packing: StatePacking
  private readonly table: StateTable
  private readonly row: Int32Array
  private readonly moves = new MoveList()
  private firstMove = new Int32Array(1024)
  private endPoints = new Float64Array(1024)
  private followed = 0

  /** `limit` is the most states to find, give or take those that the last one leads to. */
  constructor(scenario: Scenario, rules: PointRules, limit: number) {
    this.scenario = scenario
    this.rules = rules
    this.limit = limit
    this.packing = new StatePacking(scenario)
    this.table = new StateTable(this.packing.words)
    this.row = new Int32Array(this.packing.words)
    this.numbered(scenario.initial)
  }

  /** Whether more states were found than were asked for. */
  get isOverLimit(): boolean {
    return this.table.size > this.limit
  }

  /** Follows up to `count` states more. */
  advance(count: number): void {
    const { packing, table } = this
    const last = this.followed + count
    while (this.followed < last && this.followed < table.size && !this.isOverLimit) {
      this.follow(packing.unpack(table.rows, this.followed * packing.words))
      this.followed += 1
      this.firstMove[this.followed] = this.moves.size
    }
    this.done = this.followed === table.size
  }

  private follow(state: ConversationState): void {
    const { scenario, rules, moves, followed } = this
    if (followed + 2 > this.firstMove.length) {
      this.firstMove = widened(this.firstMove, new Int32Array(followed * 2 + 2))
      this.endPoints = widened(this.endPoints, new Float64Array(followed * 2 + 2))
    }
    const moment = momentOf(scenario, state)
    this.endPoints[followed] = moment.outcome === null ? NaN : rules.endPoints(state)
    if (moment.outcome !== null) return
    for (const response of moment.responses) {
      if (!isOffered(response, state)) continue
      const after = afterTaking(scenario, state, response)
      moves.add(this.numbered(after), response.index, rules.turnPoints(state, response, after))
    }
    if (moment.silence === null) return
    const after = afterTaking(scenario, state, moment.silence)
    moves.add(this.numbered(after), SILENCE, rules.turnPoints(state, moment.silence, after))
  }

  /** Number of a state, a new one where it was not found before. */
  private numbered(state: ConversationState): number {
    this.packing.pack(state, this.row)
    return this.table.add(this.row)
  }

  /** What was found; `stopped` tells why states are missing, or null where none is. */
  graph(stopped: StateGraph['stopped']): StateGraph {
    const { scenario, packing, table, row, followed } = this
    const { rows, size: states } = table
    const { leadsTo, taken, points, size: moves } = this.moves
    return {
      scenario,
      states,
      followed,
      stopped,
      // States that were only seen have no moves and are no outcome as far as is known.
      firstMove: widened(
        this.firstMove.subarray(0, followed + 1),
        new Int32Array(states + 1).fill(moves),
      ),
      leadsTo: leadsTo.slice(0, moves),
      taken: taken.slice(0, moves),
      points: points.slice(0, moves),
      endPoints: widened(this.endPoints.subarray(0, followed), new Float64Array(states).fill(NaN)),
      stateAt: (number) => packing.unpack(rows, number * packing.words),
      momentAt: (number) => packing.momentAt(rows, number * packing.words),
      performedAt: (number) => packing.performedAt(rows, number * packing.words),
      ledgerAt: (number) => packing.ledgerAt(rows, number * packing.words),
      numberOf: (state) => {
        packing.pack(state, row)
        return table.find(row)
      },
      takenBy: (from, move) => {
        const moment = scenario.moments[packing.momentAt(rows, from * packing.words)]
        const place = taken[move] ?? 0
        const taker = place === SILENCE ? moment?.silence : moment?.responses[place]
        if (taker === undefined || taker === null)
          throw new Error(`move ${move} leaves state ${from}`)
        return taker
      },
    }
  }
}
