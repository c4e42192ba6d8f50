/**
 * What happened in an attempt, as it is stored: append-only, in order. Everything shown later is derived
 * from these turns and the copy of the scenario that the attempt ran on.
 */
import type { StatementKind } from '../format/scenario-document.ts'

export type Turn =
  /** The trainee picked up during this ring (1, 2, 3), or opened a conversation in which nothing rings for them (0). */
  | { readonly kind: 'picked-up'; readonly ring: number }
  /** Three rings went by. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'said'; readonly moment: string; readonly response: string }
  /** Nobody answered within the moment's silence. */
  | { readonly kind: 'silent'; readonly moment: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'resumed' }
  /** The trainee ended the call before the conversation was over. */
  | { readonly kind: 'hung-up' }
  /** Coach only: back to the state after the first `to` said or silent turns. */
  | { readonly kind: 'rewound'; readonly to: number }
  | {
      readonly kind: 'logged'
      readonly statements: readonly LoggedStatement[]
      readonly promises: readonly LoggedPromise[]
    }
  | { readonly kind: 'reflected'; readonly text: string }

export interface LoggedStatement {
  /** `moment/statement`. */
  readonly id: string
  readonly kind: StatementKind
  readonly passedOn: boolean
}

export interface LoggedPromise {
  /** `moment/response` of the response that made the promise. */
  readonly id: string
  /** The date chosen, one of those offered; empty when the promise was not recorded. */
  readonly by: string
}

/** A turn with its time: milliseconds since the attempt began, never less than the turn before. */
export interface TimedTurn {
  readonly at: number
  readonly turn: Turn
}

export const MODES = ['coach', 'practice', 'exam'] as const
export type Mode = (typeof MODES)[number]

/** Rings after which a call is missed; answering before the last one counts as reliable. */
export const RINGS = 3
