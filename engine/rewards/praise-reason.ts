import type { PraiseReason } from './praise.ts'
import { pleasantFeelings, type SaidTurn } from './well-received.ts'

/** The reason that a turn gives: its number, what it teaches, what the customer felt. */
export function praiseReason(
  turn: SaidTurn,
  principle: PraiseReason['principle'] = turn.taken.document.principles[0] ?? 'micro-emotions',
): PraiseReason {
  return { turn: turn.number, principle, feelings: pleasantFeelings(turn) }
}
