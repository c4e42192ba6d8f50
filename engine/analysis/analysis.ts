/** What a search over all conversations of a scenario found out. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { BestPlay } from '../scoring/best-play.ts'
import type { Finding } from './finding.ts'
import type { Play } from './play.ts'
import type { AnswerCues } from './smell-findings.ts'

export interface Analysis {
  readonly scenario: Scenario
  /** Whether every state was followed. Where not, the figures hold for what was reached and nothing is called unreachable. */
  readonly complete: boolean
  /** Why the search stopped early, or null. */
  readonly stopped: 'limit' | 'asked' | null
  /** Number of states found, and of moves between them. */
  readonly states: number
  readonly moves: number
  /** The conversation that earns most: of equals the shortest, then the first in file order. Null where none was found to end. */
  readonly best: Play | null
  readonly worst: WorstPlay | null
  /** Ids of the moments that a conversation can come to. */
  readonly reachedMoments: ReadonlySet<string>
  readonly reachedOutcomes: ReadonlySet<OutcomeId>
  /** What the looks of the best answers give away; null where not every state was followed. */
  readonly cues: AnswerCues | null
  /** What an author should know, in the order of the file; empty for a scenario without a fault. */
  readonly findings: readonly Finding[]
  /** Most points still to be had from a state on, its end included; null where no outcome can be reached or the state is unknown. */
  valueOf(state: ConversationState): number | null
  /** What the best conversation from a state takes next; null at its end and where `valueOf` is null. */
  bestMoveFrom(state: ConversationState): Response | Silence | null
  /** The best conversation from a state on; its points are those still to be had. */
  bestPlayFrom(state: ConversationState): Play | null
}

/** The conversation that earns least, or word that there is none: a loop can be gone round and loses every time. */
export type WorstPlay =
  { readonly limited: true; readonly play: Play } | { readonly limited: false }

/** The best continuation from a state: what it still earns and the response that it begins with. */
export interface BestContinuation {
  readonly points: number
  readonly response: Response
}

/** The best continuation from any state that was reached; null at the end, and where nothing better than silence is left. */
export function bestFrom(analysis: Analysis, state: ConversationState): BestContinuation | null {
  const points = analysis.valueOf(state)
  const move = analysis.bestMoveFrom(state)
  if (points === null || move === null || move.kind === 'silence') return null
  return { points, response: move }
}

/** The best conversation in the form that scoring and debrief take; null where no conversation was found to end. */
export function bestPlayOf(analysis: Analysis): BestPlay | null {
  const { best } = analysis
  if (best === null) return null
  return {
    points: best.points,
    turns: best.turns,
    valueOf: (state) => analysis.valueOf(state),
    bestResponseFrom: (state) => bestFrom(analysis, state)?.response ?? null,
  }
}
