/** A short exercise, as the reader hands it on: complete and valid. */
import type { PrincipleId } from '../doctrine/principles.ts'

export const DRILL_KINDS = ['order', 'sort', 'match', 'true-false', 'spot', 'rewrite'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

export type DrillDocument =
  OrderDrill | SortDrill | MatchDrill | TrueFalseDrill | SpotDrill | RewriteDrill

interface DrillBase {
  readonly format: 1
  readonly id: string
  /** Language of the texts, as a BCP 47 tag. */
  readonly language: string
  readonly title: string
  /** What to do, one or two sentences to the learner. */
  readonly prompt: string
  readonly principle: PrincipleId
}

/** What is asked, answered and practised again on its own. */
interface ItemBase {
  /** Its own or made from its words; translations and spaced practice point at it. */
  readonly id: string
  /** Why it is so, for afterwards; empty where nothing is said. */
  readonly why: string
  /** Its own, or that of the drill. */
  readonly principle: PrincipleId
}

/** An id with the name that people read. */
export interface NamedChoice {
  readonly id: string
  readonly name: string
}

export interface OrderItem extends ItemBase {
  readonly text: string
}

/** Put in order. */
export interface OrderDrill extends DrillBase {
  readonly kind: 'order'
  /** In the right order. */
  readonly items: readonly OrderItem[]
}

export interface SortItem extends ItemBase {
  readonly text: string
  /** Id of a kind. */
  readonly is: string
}

/** Sort into kinds. */
export interface SortDrill extends DrillBase {
  readonly kind: 'sort'
  readonly kinds: readonly NamedChoice[]
  readonly items: readonly SortItem[]
}

export interface MatchPair extends ItemBase {
  readonly left: string
  readonly right: string
  /** Pairs of one group never lie side by side, because either answer would be right; empty where there is none. */
  readonly group: string
}

/** Find what belongs together. */
export interface MatchDrill extends DrillBase {
  readonly kind: 'match'
  readonly pairs: readonly MatchPair[]
}

export interface Statement extends ItemBase {
  readonly text: string
  readonly holds: boolean
}

/** Say what is true. */
export interface TrueFalseDrill extends DrillBase {
  readonly kind: 'true-false'
  readonly statements: readonly Statement[]
}

export interface SpotScene extends ItemBase {
  readonly text: string
  /** Id of a habit. */
  readonly shows: string
}

/** Spot the habit in a scene. */
export interface SpotDrill extends DrillBase {
  readonly kind: 'spot'
  readonly habits: readonly NamedChoice[]
  readonly scenes: readonly SpotScene[]
}

export interface FactQuestion {
  readonly id: string
  readonly say: string
  /** Whether it finds the facts behind the opinion; exactly one does. */
  readonly finds: boolean
  readonly why: string
}

export interface OpinionItem extends ItemBase {
  readonly text: string
  readonly questions: readonly FactQuestion[]
}

/** Turn an opinion into the question that finds its facts. */
export interface RewriteDrill extends DrillBase {
  readonly kind: 'rewrite'
  readonly opinions: readonly OpinionItem[]
}
