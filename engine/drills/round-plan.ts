/** What a round asks: which items of which drills. */
import type { DrillDocument } from './drill-document.ts'

/** How a round was begun: with one drill, as the practice of a day, or as what was wrong once more. */
export const ROUND_ORIGINS = ['drill', 'today', 'again'] as const
export type RoundOrigin = (typeof ROUND_ORIGINS)[number]

/** A part of a round: items of one drill, asked one after the other. */
export interface RoundPart {
  /** Id under which the library of drills knows the drill. */
  readonly drill: string
  /** In the order in which they are asked; for an order in any. */
  readonly items: readonly string[]
  /** Pairs whose right sides lie among the others and belong to nothing. */
  readonly decoys: readonly string[]
  /** Whether pairs are joined on one board, or asked one by one. */
  readonly form: 'board' | 'singly'
}

/** A drill with the id under which the library knows it: its own, or with `yours_` in front. */
export interface ShelvedDrill {
  readonly id: string
  readonly document: DrillDocument
}
