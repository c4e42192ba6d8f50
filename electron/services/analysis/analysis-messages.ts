/** What the services and their analysis thread say to each other: plain data only. */
import type { ConversationState } from '../../../engine/conversation/conversation-state.ts'
import type { ProcedureDocument } from '../../../engine/format/procedure-document.ts'
import type { ScenarioDocument } from '../../../engine/format/scenario-document.ts'

export interface AnalysisQuestion {
  readonly id: number
  /** Hash of the scenario copy; the thread keeps the latest analyses by it. */
  readonly hash: string
  readonly document: ScenarioDocument
  readonly procedure: ProcedureDocument
  /** States to value. */
  readonly states: readonly ConversationState[]
}

export type AnalysisReply =
  | { readonly id: number; readonly ok: true; readonly answer: AnalysisAnswer | null }
  | { readonly id: number; readonly ok: false; readonly reason: string }

/** The best conversation and what the states are worth; a null answer where no conversation comes to an end. */
export interface AnalysisAnswer {
  readonly points: number
  /** What the best conversation takes, in order: ids of responses, null for silence. */
  readonly takes: readonly (string | null)[]
  readonly states: readonly ValuedState[]
}

/** In the order of the question. */
export interface ValuedState {
  readonly value: number | null
  /** Id of the response that the best conversation from there begins with. */
  readonly response: string | null
}
