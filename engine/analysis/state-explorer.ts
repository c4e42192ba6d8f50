/** Finds the states of a conversation, a stretch at a time. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { liveParts } from './liveness.ts'
import { calmOf, moodNumber, trustOf } from './mood-grid.ts'
import { MoveList, widened } from './move-list.ts'
import type { PointRules } from './point-rules.ts'
import { SituationMoves } from './situation-moves.ts'
import { SituationTable } from './situation-table.ts'
import { SILENCE, type StateGraph } from './state-graph.ts'
import { StateNumbers } from './state-numbers.ts'

/** Follows every move from the initial state until nothing new turns up or there are too many states. */
export class StateExplorer {
  /** Whether every state was followed. */
  done = false
  private readonly scenario: Scenario
  private readonly rules: PointRules
  private readonly limit: number
  private readonly situations: SituationTable
  private readonly ways: SituationMoves
  private readonly states = new StateNumbers()
  private readonly moves = new MoveList()
  private firstMove = new Int32Array(1024)
  private endPoints = new Float64Array(1024)
  private followed = 0

  /** `limit` is the most states to find, give or take those that the last one leads to. */
  constructor(scenario: Scenario, rules: PointRules, limit: number) {
    this.scenario = scenario
    this.rules = rules
    this.limit = limit
    this.situations = new SituationTable(scenario, liveParts(scenario, rules))
    this.ways = new SituationMoves(scenario, rules, this.situations)
    const { calm, trust } = scenario.initial
    this.states.add(this.situations.add(scenario.initial), moodNumber(calm, trust))
  }

  /** Whether more states were found than were asked for. */
  get isOverLimit(): boolean {
    return this.states.size > this.limit
  }

  /** Follows up to `count` states more. */
  advance(count: number): void {
    const last = this.followed + count
    while (this.followed < last && this.followed < this.states.size && !this.isOverLimit) {
      this.follow()
      this.followed += 1
      this.firstMove[this.followed] = this.moves.size
    }
    this.done = this.followed === this.states.size
  }

  private follow(): void {
    const { states, moves, followed } = this
    if (followed + 2 > this.firstMove.length) {
      this.firstMove = widened(this.firstMove, new Int32Array(followed * 2 + 2))
      this.endPoints = widened(this.endPoints, new Float64Array(followed * 2 + 2))
    }
    const situation = states.situation[followed] as number // what is followed was found
    const mood = states.mood[followed] as number
    const moment = this.situations.moment[situation] as number
    if (this.scenario.moments[moment]?.outcome !== null) {
      this.endPoints[followed] = this.rules.endPoints(this.stateOf(situation, mood))
      return
    }
    this.endPoints[followed] = NaN
    const found = this.ways.from(situation, moment, mood, () => this.stateOf(situation, mood))
    for (const { to, taken, points, shift } of found)
      moves.add(states.add(to, shift[mood] as number), taken, points) // a shift has every mood
  }

  private stateOf(situation: number, mood: number): ConversationState {
    return this.situations.state(situation, calmOf(mood), trustOf(mood))
  }

  /** What was found; `stopped` tells why states are missing, or null where none is. */
  graph(stopped: StateGraph['stopped']): StateGraph {
    const { scenario, situations, followed } = this
    const { situation, size: states } = this.states
    const { leadsTo, taken, points, size: moves } = this.moves
    const situationAt = (number: number): number => situation[number] ?? 0
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
      momentAt: (number) => situations.moment[situationAt(number)] ?? 0,
      survey: this.ways.survey,
      situations,
      numberOf: (state) => {
        const of = moodNumber(state.calm, state.trust)
        const at = of === -1 ? -1 : situations.find(state)
        return at === -1 ? -1 : this.states.find(at, of)
      },
      takenBy: (from, move) => {
        const moment = scenario.moments[situations.moment[situationAt(from)] ?? 0]
        const place = taken[move] ?? 0
        const taker = place === SILENCE ? moment?.silence : moment?.responses[place]
        if (taker === undefined || taker === null)
          throw new Error(`move ${move} leaves state ${from}`)
        return taker
      },
    }
  }
}
