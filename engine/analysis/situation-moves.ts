/** The moves out of situations, each worked out once for all moods that the situation cannot tell apart. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import { afterTaking, changeOfMood, isOffered, momentOf } from '../conversation/step.ts'
import type { MoodClasses } from './mood-classes.ts'
import { moodDistinctions } from './mood-distinctions.ts'
import { moodShift } from './mood-grid.ts'
import type { PointRules } from './point-rules.ts'
import { SILENCE, type MoveSurvey } from './state-graph.ts'
import type { SituationTable } from './situation-table.ts'
import { TurnPoints } from './turn-points.ts'

/** A move out of a situation; what it makes of the mood is the same whatever the mood is. */
export interface SituationMove {
  /** Situation that it leads to. */
  readonly to: number
  /** Place of the response in its moment, or `SILENCE`. */
  readonly taken: number
  readonly points: number
  /** By number of a mood: the number of the mood afterwards. */
  readonly shift: Int16Array
}

export class SituationMoves {
  /** What all moves together come to. */
  readonly survey: MoveSurvey
  private readonly scenario: Scenario
  private readonly points: TurnPoints
  private readonly situations: SituationTable
  private readonly distinctions: readonly (MoodClasses | null)[]
  /** By situation, then by class of mood. */
  private readonly known: (readonly SituationMove[] | undefined)[][] = []

  constructor(scenario: Scenario, rules: PointRules, situations: SituationTable) {
    this.scenario = scenario
    this.points = new TurnPoints(scenario, rules)
    this.situations = situations
    const { performed, ledger } = scenario.initial
    this.survey = {
      performed,
      ledger,
      offered: scenario.moments.map(() => new Set()),
      deadEnds: new Uint8Array(scenario.moments.length),
    }
    this.distinctions = moodDistinctions(scenario)
  }

  /** In file order, silence last. `stateOf` gives the situation with that mood as a state, where it is needed. */
  from(
    situation: number,
    moment: number,
    mood: number,
    stateOf: () => ConversationState,
  ): readonly SituationMove[] {
    const moodClass = this.distinctions[moment]?.of(mood) ?? 0
    const known = (this.known[situation] ??= [])
    return (known[moodClass] ??= this.movesOf(stateOf()))
  }

  private movesOf(state: ConversationState): readonly SituationMove[] {
    const { index, responses, silence } = momentOf(this.scenario, state)
    const moves: SituationMove[] = []
    const offered = responses.filter((response) => isOffered(response, state))
    let bits = 0
    for (const response of offered) {
      bits |= 1 << response.index
      this.survey.offered[index]?.add(response.index)
    }
    for (const response of offered) moves.push(this.move(state, response, response.index, bits))
    if (silence !== null) moves.push(this.move(state, silence, SILENCE, bits))
    if (moves.length === 0) this.survey.deadEnds[index] = 1
    return moves
  }

  private move(
    state: ConversationState,
    taken: Response | Silence,
    place: number,
    offered: number,
  ): SituationMove {
    const after = afterTaking(this.scenario, state, taken)
    this.survey.performed |= after.performed
    this.survey.ledger |= after.ledger
    return {
      to: this.situations.add(after),
      taken: place,
      points: this.points.of(state, taken, after, offered),
      shift: moodShift(changeOfMood(taken, state)),
    }
  }
}
