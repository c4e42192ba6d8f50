/**
 * What a scoring criterion is. Points are additive over the turns and depend on nothing but the state before,
 * what was taken and the state after: that is what lets the search prove the best conversation. Points above
 * zero come only with progress that cannot be repeated (a step first performed, a bit of the ledger first
 * set), so no loop can earn.
 */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { CriterionId, Evidence } from './scorecard.ts'
import type { ScoringLanguage } from './scoring-language.ts'
import type { TurnReads } from './turn-reads.ts'

export interface Criterion {
  readonly id: CriterionId
  readonly title: Readonly<Record<ScoringLanguage, string>>
  /** What it is called where the conversation is not on the telephone; left out where that is the same. */
  readonly titleElsewhere?: Readonly<Record<ScoringLanguage, string>>
  /** Where it stands on the scorecard: lower comes first. */
  readonly place: number
  /** Whole points where the scenario names no weight of its own. */
  readonly usualWeight: number
  /** Why this scenario cannot score the criterion, or null. Never trained means never punished. */
  leftOut(scenario: Scenario, language: ScoringLanguage): string | null
  prepare(scenario: Scenario, weight: number, language: ScoringLanguage): PreparedCriterion
}

/** A criterion ready to score one scenario. All points are multiples of one half. */
export interface PreparedCriterion {
  /** The most that can be earned before the first turn: by picking up in time, by a well-kept log. */
  readonly startPoints: number
  /** What a turn brings, including the most that the wrap-up can make of it. */
  turnPoints(before: ConversationState, taken: Response | Silence, after: ConversationState): number
  /**
   * What `turnPoints` reads of the conversation so far for a response or silence, besides the moment and what is on offer.
   * The search takes states for one that differ in nothing that is still read, so what is missing here falsifies the best
   * conversation; a property test compares it with brute force.
   */
  turnReads(taken: Response | Silence): TurnReads
  /** What the state of an outcome brings; it may depend on the moment and the mood only. */
  endPoints(state: ConversationState): number
  /** What a real attempt earned, with the reasons; an attempt without a slip earns what the figures above say. */
  explain(attempt: ReplayedAttempt): readonly Evidence[]
}
