import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived } from '../well-received.ts'

/** Steps of the doctrine’s procedures in which somebody is heard, and those in which a solution comes. */
const HEARING: readonly string[] = ['listen', 'needs', 'note']
const SOLVING: readonly string[] = ['search', 'propose', 'meet', 'respond']

/** The customer was heard out before any solution came, in an earlier turn. */
export const askedFirst: PraiseRule = ({ attempt, debrief }) => {
  const { ladder } = debrief.scorecard
  const heard = ladder.find((step) => HEARING.includes(step.step) && step.credit === 'full')
  const solved = ladder
    .filter((step) => SOLVING.includes(step.step))
    .flatMap((step) => step.turn ?? [])
    .toSorted((one, other) => one - other)[0]
  const turn = attempt.played.filter(isWellReceived).find(({ number }) => number === heard?.turn)
  if (turn === undefined || solved === undefined || solved <= turn.number) return null
  return { ...praiseReason(turn), rule: 'asked-first', solution: solved }
}
