/** Everything that the debrief shows of one attempt, ready to draw. Texts have their names filled in. */
import type { MicroEmotionId } from '../doctrine/micro-emotions.ts'
import type { MoodId } from '../doctrine/mood.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { PrincipleId } from '../doctrine/principles.ts'
import type { Evidence, MoodPoint, Scorecard } from '../scoring/scorecard.ts'

export interface Debrief {
  readonly scorecard: Scorecard
  readonly turns: readonly DebriefTurn[]
  /** Numbers of the up to three turns that decided the result, in order. */
  readonly decisive: readonly number[]
  /** The customer's last line. */
  readonly closing: { readonly text: string; readonly mood: MoodId }
  /** What the customer tells somebody afterwards, or null where the call broke off. */
  readonly tells: { readonly to: string; readonly say: string } | null
  readonly best: BestConversation
  /** The reflection that the trainee wrote before the numbers appeared, or null. */
  readonly reflection: string | null
  readonly statements: readonly DebriefStatement[]
  readonly promises: readonly DebriefPromise[]
}

export interface DebriefTurn {
  /** From 1; counts said and silent turns that were not rewound. */
  readonly number: number
  readonly moment: string
  /** What the customer had said. */
  readonly customer: string
  /** What the trainee said, or null for silence. */
  readonly said: string | null
  readonly response: string | null
  readonly before: MoodPoint
  readonly after: MoodPoint
  /** Sum over the evidence of this turn. */
  readonly points: number
  readonly evidence: readonly Evidence[]
  readonly why: string
  readonly principles: readonly PrincipleId[]
  readonly micro: readonly MicroEmotionId[]
  readonly steps: readonly {
    readonly step: string
    readonly title: string
    readonly late: boolean
  }[]
  /** The best answer from this very state; null where the trainee took it. */
  readonly betterAnswer: BetterAnswer | null
}

export interface BetterAnswer {
  readonly response: string
  readonly say: string
  readonly why: string
  /** Points by which the best conversation from there exceeds the best one after what was said. */
  readonly gain: number
}

export interface BestConversation {
  readonly points: number
  readonly outcome: OutcomeId
  readonly turns: readonly BestTurn[]
  readonly closing: {
    readonly text: string
    /** Name of a sound in the scenario's media, or null. */
    readonly voice: string | null
    readonly mood: MoodId
  }
  /** The mood at the start and after each turn. */
  readonly moods: readonly MoodPoint[]
}

export interface BestTurn {
  readonly customer: string
  /** Name of a sound in the scenario's media, or null. */
  readonly voice: string | null
  readonly mood: MoodId
  readonly say: string
  readonly why: string
  readonly principles: readonly PrincipleId[]
  readonly steps: readonly string[]
  /** Small feelings that the answer causes. */
  readonly micro: readonly MicroEmotionId[]
}

export interface DebriefStatement {
  readonly id: string
  readonly text: string
  readonly kind: 'fact' | 'opinion' | 'feeling'
  readonly sortedAs: 'fact' | 'opinion' | 'feeling' | null
  readonly passedOn: boolean
  readonly right: boolean
}

export interface DebriefPromise {
  readonly id: string
  readonly what: string
  readonly by: string
  readonly recordedBy: string
  readonly right: boolean
}
