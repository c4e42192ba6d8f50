/** What the call machine hears and says. */
import type { TimedTurn, Turn } from '../attempt/turn.ts'

/**
 * A turn that has been stored, or one of two steps that need no storing: `dial` rings the customer, `go-on` leads
 * from their last line on to the wrap-up.
 */
export type CallEvent = TurnEvent | { readonly type: 'dial' } | { readonly type: 'go-on' }

/** Named after the kind of its turn. */
export type TurnEvent = {
  [Kind in Turn['kind']]: { readonly type: Kind } & TimedTurn
}[Turn['kind']]

/** The event to send for a turn once it is stored. */
export function turnEvent({ at, turn }: TimedTurn): TurnEvent {
  return { type: turn.kind, at, turn }
}

/** What the machine emits when a time is up. It changes nothing by itself: store the turn, then send it. */
export type CallNotice =
  /** The customer has waited long enough: a silent turn is due. */
  | { readonly type: 'silence-due'; readonly moment: string }
  /** The last ring is over: a missed turn is due. */
  | { readonly type: 'rung-out' }
  /** The customer who is rung picks up: the turn with ring 0 is due. */
  | { readonly type: 'answered' }
