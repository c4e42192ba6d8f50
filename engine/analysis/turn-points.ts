/** The points of turns, asked of the rules once for all turns that the rules cannot tell apart. */
import { LEDGER_BITS, type ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { PointRules } from './point-rules.ts'

const LEDGERS = 2 ** LEDGER_BITS
/** More steps or responses than these do not fit into one number that is exact, together with two ledgers. */
const MOST_STEPS = 12
const MOST_RESPONSES = 31

/** What was asked about a response or silence. */
interface Asked {
  /** Bits of `performed` that its points depend on. */
  readonly reads: number
  readonly points: Map<number, number>
}

export class TurnPoints {
  private readonly rules: PointRules
  private readonly asked = new Map<Response | Silence, Asked>()
  private readonly isSmall: boolean

  constructor(scenario: Scenario, rules: PointRules) {
    this.rules = rules
    this.isSmall =
      scenario.procedure.steps.length <= MOST_STEPS &&
      scenario.moments.every((moment) => moment.responses.length <= MOST_RESPONSES)
  }

  /** `offered` has a bit for each response on offer in the state before. */
  of(
    before: ConversationState,
    taken: Response | Silence,
    after: ConversationState,
    offered: number,
  ): number {
    if (!this.isSmall) return this.rules.turnPoints(before, taken, after)
    const { reads, points } = this.askedOf(taken)
    const ledgers = before.ledger * LEDGERS + after.ledger
    const key =
      ((before.performed & reads) * LEDGERS * LEDGERS + ledgers) * 2 ** MOST_RESPONSES + offered
    const known = points.get(key)
    if (known !== undefined) return known
    const found = this.rules.turnPoints(before, taken, after)
    points.set(key, found)
    return found
  }

  private askedOf(taken: Response | Silence): Asked {
    const known = this.asked.get(taken)
    if (known !== undefined) return known
    const asked = { reads: this.rules.turnReads(taken).performed, points: new Map() }
    this.asked.set(taken, asked)
    return asked
  }
}
