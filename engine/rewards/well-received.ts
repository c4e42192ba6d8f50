/** Whether an answer did the customer good, as far as the log can tell. */
import type { PlayedTurn } from '../attempt/replay.ts'
import type { Response } from '../conversation/scenario.ts'
import { MICRO_EMOTIONS, type MicroEmotionId } from '../doctrine/micro-emotions.ts'

/** A turn in which something was said. */
export type SaidTurn = PlayedTurn & { readonly taken: Response }

/** Whether something was said in a turn; the other turns are silences. */
export function isSaid(turn: PlayedTurn): turn is SaidTurn {
  return turn.taken.kind === 'response'
}

/** By how much calm and trust together rose, in points of the two meters. */
export function moodRise({ before, after }: PlayedTurn): number {
  return after.calm + after.trust - before.calm - before.trust
}

/** The pleasant small feelings that an answer caused, in the order of the scenario. */
export function pleasantFeelings({ taken }: SaidTurn): readonly MicroEmotionId[] {
  return taken.document.micro.filter((id) => feelingIs(id, true))
}

/** Said, and the customer was no worse for it: no lower mood, no unpleasant feeling, no promise that cannot be kept. */
export function isWellReceived(turn: PlayedTurn): turn is SaidTurn {
  if (!isSaid(turn) || moodRise(turn) < 0) return false
  const { micro, promise } = turn.taken.document
  return promise?.keepable !== false && !micro.some((id) => feelingIs(id, false))
}

function feelingIs(id: MicroEmotionId, pleasant: boolean): boolean {
  return MICRO_EMOTIONS.some((emotion) => emotion.id === id && emotion.pleasant === pleasant)
}
