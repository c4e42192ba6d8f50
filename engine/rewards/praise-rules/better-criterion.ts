import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived } from '../well-received.ts'

/** Share of a criterion’s best points that makes a difference worth a word. */
const SHARE = 0.2

/** More points than last time on one criterion, most of them earned by one answer. */
export const betterCriterion: PraiseRule = ({ attempt, debrief, before }) => {
  if (before === null) return null
  const earlierResults = before.debrief.scorecard.criteria
  const gains = debrief.scorecard.criteria.flatMap((result) => {
    const earlier = earlierResults.find(({ criterion }) => criterion === result.criterion)
    if (earlier === undefined || result.best <= 0) return []
    const gain = result.earned - earlier.earned
    return gain >= result.best * SHARE ? [{ result, earlier, gain }] : []
  })
  for (const { result, earlier } of gains.toSorted((one, other) => other.gain - one.gain)) {
    const most = result.evidence
      .filter((row) => row.turn !== null && row.turn > 0 && row.points > 0)
      .toSorted((one, other) => other.points - one.points)[0]
    const turn = attempt.played.filter(isWellReceived).find(({ number }) => number === most?.turn)
    if (most === undefined || turn === undefined) continue
    return {
      ...praiseReason(turn, most.principle),
      rule: 'better-criterion',
      title: result.title,
      earned: result.earned,
      best: result.best,
      earlier: earlier.earned,
    }
  }
  return null
}
