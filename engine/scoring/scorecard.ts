/** What an attempt earned, and why: every point with its turn, its principle and what would have earned more. */
import type { AttitudeId } from '../doctrine/attitudes.ts'
import type { MicroEmotionId } from '../doctrine/micro-emotions.ts'
import type { MoodId } from '../doctrine/mood.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { PrincipleId } from '../doctrine/principles.ts'

/** Id of a scoring criterion: the name of its file in `criteria/`. */
export type CriterionId = string

/** Points are multiples of one half; `earned` may be below zero where answers cost more than was earned. */
export interface Scorecard {
  readonly earned: number
  /** What the best attainable conversation of this scenario earns; above zero. */
  readonly best: number
  /** `earned` of `best` in whole percent, rounded down, 0 to 100; 100 only when nothing is missing. */
  readonly percent: number
  readonly outcome: OutcomeId | null
  /** Whether the trainee ended the call before the conversation was over. */
  readonly hungUp: boolean
  readonly criteria: readonly CriterionResult[]
  /** Criteria that this scenario cannot score, each with the reason. */
  readonly leftOut: readonly {
    readonly criterion: CriterionId
    readonly title: string
    readonly reason: string
  }[]
  readonly ladder: readonly LadderStep[]
  /** The mood at the start and after each said or silent turn. */
  readonly moods: readonly MoodPoint[]
  readonly attitudes: readonly { readonly attitude: AttitudeId; readonly times: number }[]
  readonly microEmotions: readonly {
    readonly microEmotion: MicroEmotionId
    readonly times: number
  }[]
}

export interface CriterionResult {
  readonly criterion: CriterionId
  readonly title: string
  readonly earned: number
  /** What the best conversation earns on this criterion. */
  readonly best: number
  /** One sentence for the row: the most telling piece of evidence. */
  readonly summary: string
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly criterion: CriterionId
  /** Number of the said or silent turn, from 1; 0 for the pick-up; null for the wrap-up and the end. */
  readonly turn: number | null
  /** Points that this gave or took; 0 for a chance that was missed. */
  readonly points: number
  /** Further points that were to be had here. */
  readonly missed: number
  readonly principle: PrincipleId
  readonly reason: string
  /** What would have earned more; empty where nothing would. */
  readonly better: string
}

export interface LadderStep {
  readonly step: string
  readonly title: string
  readonly short: string
  /** Turn in which the step was first performed, from 1, or null. */
  readonly turn: number | null
  /** Place among the performed steps in the order they were performed, from 0, or null. */
  readonly place: number | null
  readonly credit: 'full' | 'late' | 'none' | 'not-trained'
  readonly points: number
  readonly of: number
  /** Title of the later step that came first, for a late one. */
  readonly cameAfter: string | null
}

export interface MoodPoint {
  readonly turn: number
  readonly calm: number
  readonly trust: number
  readonly level: number
  readonly mood: MoodId
}
