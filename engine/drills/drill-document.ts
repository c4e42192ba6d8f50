/** A short exercise, as the reader hands it on: complete and valid. */
import type { PrincipleId } from '../doctrine/principles.ts'

export const DRILL_KINDS = ['order', 'sort', 'match', 'true-false'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

export type DrillDocument = OrderDrill | SortDrill | MatchDrill | TrueFalseDrill

interface DrillBase {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** What to do, one or two sentences to the learner. */
  readonly prompt: string
  readonly principle: PrincipleId
}

/** Put in order. */
export interface OrderDrill extends DrillBase {
  readonly kind: 'order'
  /** In the right order, 3 to 12. */
  readonly items: readonly { readonly text: string; readonly why: string }[]
}

/** Sort into kinds. */
export interface SortDrill extends DrillBase {
  readonly kind: 'sort'
  /** 2 to 5 kinds. */
  readonly kinds: readonly { readonly id: string; readonly name: string }[]
  /** `is` is the id of a kind. */
  readonly items: readonly { readonly text: string; readonly is: string; readonly why: string }[]
}

/** Find what belongs together. */
export interface MatchDrill extends DrillBase {
  readonly kind: 'match'
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly why: string }[]
}

/** Say what is true. */
export interface TrueFalseDrill extends DrillBase {
  readonly kind: 'true-false'
  readonly statements: readonly {
    readonly text: string
    readonly holds: boolean
    readonly why: string
  }[]
}
