/** One true thing that was done well in an attempt, with its reason: figures and names, no words. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Scenario } from '../conversation/scenario.ts'
import type { Debrief } from '../debrief/debrief.ts'
import type { MicroEmotionId } from '../doctrine/micro-emotions.ts'
import type { MoodId } from '../doctrine/mood.ts'
import type { PrincipleId } from '../doctrine/principles.ts'
import type { StatementKind } from '../format/scenario-document.ts'

/** An attempt with everything that was worked out about it. */
export interface ExplainedAttempt {
  readonly attempt: ReplayedAttempt
  readonly debrief: Debrief
}

export interface PraiseSource extends ExplainedAttempt {
  readonly scenario: Scenario
  /** The learner’s call before this one at the very same copy of the scenario, or null. */
  readonly before: ExplainedAttempt | null
}

/** What every praise rests on. */
export interface PraiseReason {
  /** Number of the turn, from 1: it exists in the attempt. */
  readonly turn: number
  readonly principle: PrincipleId
  /** The pleasant feelings that the answer of that turn caused; may be none. */
  readonly feelings: readonly MicroEmotionId[]
}

/** What was done, by the rule that found it. */
export type PraisedDeed =
  /** An upset customer left pleased or better; the turn raised the mood most. */
  | { readonly rule: 'recovered'; readonly from: MoodId; readonly to: MoodId }
  /** Every step that the scenario trains, each in its place; the turn performed the last one. */
  | { readonly rule: 'steps-in-order'; readonly count: number }
  /** A mistake admitted. */
  | { readonly rule: 'admitted' }
  /** So many turns had a trigger phrase on offer and none was taken; the turn is the last of them. */
  | { readonly rule: 'no-trigger'; readonly offered: number }
  /** A promise made in the turn stands in the call log with its date. */
  | { readonly rule: 'promise-kept'; readonly what: string; readonly by: string }
  /** The request was answered in turn `answered`, and something new was offered only after it. */
  | { readonly rule: 'request-first'; readonly answered: number }
  /** A better answer than last time at the very same place. */
  | { readonly rule: 'better-moment' }
  /** More points than last time on one criterion; the turn earned most of them. */
  | {
      readonly rule: 'better-criterion'
      readonly title: string
      readonly earned: number
      readonly best: number
      readonly earlier: number
    }
  /** What the customer lives through was said back when they expressed a feeling. */
  | { readonly rule: 'feeling-said-back' }
  /** Heard out first; the solution came in turn `solution`. */
  | { readonly rule: 'asked-first'; readonly solution: number }
  /** Every statement of the call log is sorted rightly, this one of the turn too, which is no fact. */
  | {
      readonly rule: 'log-right'
      readonly count: number
      readonly statement: string
      readonly kind: Exclude<StatementKind, 'fact'>
    }
  /** The best answer there was, among others that were worse. */
  | { readonly rule: 'best-answer'; readonly points: number }

export type PraiseRuleId = PraisedDeed['rule']

export type Praise = PraiseReason & PraisedDeed

/** Finds what it looks for in an attempt, or null. */
export type PraiseRule = (source: PraiseSource) => Praise | null
