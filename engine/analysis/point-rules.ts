/** The part of the scoring rules that the search needs; engine/scoring/scoring-rules.ts provides it. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Silence } from '../conversation/scenario.ts'

/**
 * Points are multiples of one half. A turn may bring more than 0 only where it sets a bit of `performed` or
 * `ledger` for the first time, so that no loop can earn.
 */
export interface PointRules {
  /** The most that can be earned before the first turn. */
  readonly startPoints: number
  turnPoints(before: ConversationState, taken: Response | Silence, after: ConversationState): number
  /** What the state of an outcome brings. */
  endPoints(state: ConversationState): number
}
