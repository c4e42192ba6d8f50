import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived } from '../well-received.ts'

/** At the very same place of the conversation the best answer was taken, which it was not last time. */
export const betterMoment: PraiseRule = ({ attempt, debrief, before }) => {
  if (before === null) return null
  const gains = debrief.turns.flatMap((turn) => {
    const earlier = before.debrief.turns.find(({ moment }) => moment === turn.moment)
    const better =
      earlier?.betterAnswer != null &&
      turn.betterAnswer === null &&
      earlier.response !== turn.response &&
      turn.points > earlier.points
    return better ? [{ number: turn.number, gain: turn.points - earlier.points }] : []
  })
  const most = gains.toSorted((one, other) => other.gain - one.gain)[0]
  const turn = attempt.played.filter(isWellReceived).find(({ number }) => number === most?.number)
  return turn === undefined ? null : { ...praiseReason(turn), rule: 'better-moment' }
}
