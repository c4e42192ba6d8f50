/** The part of the scoring rules that the search needs; engine/scoring/scoring-rules.ts provides it. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Silence } from '../conversation/scenario.ts'
import type { TurnReads } from '../scoring/turn-reads.ts'

/**
 * Points are multiples of one half. A turn may bring more than 0 only where it sets a bit of `performed` or
 * `ledger` for the first time, so that no loop can earn.
 */
export interface PointRules {
  /** The most that can be earned before the first turn. */
  readonly startPoints: number
  turnPoints(before: ConversationState, taken: Response | Silence, after: ConversationState): number
  /** What `turnPoints` depends on in the conversation so far, besides the moment and what is on offer. */
  turnReads(taken: Response | Silence): TurnReads
  /** What the state of an outcome brings; it may depend on the moment and the mood only. */
  endPoints(state: ConversationState): number
}
