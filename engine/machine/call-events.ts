/** What the call machine hears and says. */
import type { TimedTurn, Turn } from '../attempt/turn.ts'

/** A turn that has been stored, or `go-on`: from the customer's last line on to the wrap-up, which needs no storing. */
export type CallEvent = TurnEvent | { readonly type: 'go-on' }

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
