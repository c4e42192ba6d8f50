import { offeredResponses } from '../../conversation/step.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived, moodRise } from '../well-received.ts'

/** The best answer there was, earned points and did the customer good: the one that earned most. */
export const bestAnswer: PraiseRule = ({ scenario, attempt, debrief }) => {
  const best = debrief.turns
    .filter((turn) => turn.betterAnswer === null && turn.points > 0)
    .toSorted((one, other) => other.points - one.points)
  for (const { number, points } of best) {
    const turn = attempt.played.filter(isWellReceived).find((played) => played.number === number)
    // Where there was nothing to choose, there is nothing to praise.
    if (turn === undefined || moodRise(turn) <= 0) continue
    if (offeredResponses(scenario, turn.before).length < 2) continue
    return { ...praiseReason(turn), rule: 'best-answer', points }
  }
  return null
}
