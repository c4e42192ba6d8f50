import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived, moodRise } from '../well-received.ts'

/** A mistake was admitted, and the customer felt better for it. */
export const admitted: PraiseRule = ({ attempt }) => {
  const turn = attempt.played
    .filter(isWellReceived)
    .find(
      (played) =>
        moodRise(played) > 0 && played.taken.document.principles.includes('admit-mistake'),
    )
  return turn === undefined ? null : { ...praiseReason(turn, 'admit-mistake'), rule: 'admitted' }
}
