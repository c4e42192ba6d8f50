/** What the scorecard and the debrief need to know of the best conversation; the analysis provides it. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Silence } from '../conversation/scenario.ts'

export interface BestPlay {
  /** What the best attainable conversation earns in all, from picking up to the call log. */
  readonly points: number
  readonly turns: readonly BestPlayTurn[]
  /** Most points still to be had from a state on, its end included; null where no outcome can be reached. */
  valueOf(state: ConversationState): number | null
  /** The response that the best conversation from a state begins with, or null. */
  bestResponseFrom(state: ConversationState): Response | null
}

export interface BestPlayTurn {
  readonly before: ConversationState
  readonly taken: Response | Silence
  readonly after: ConversationState
}
