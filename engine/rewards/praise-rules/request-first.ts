import { Ledger } from '../../conversation/conversation-state.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived } from '../well-received.ts'

/** The request was answered first, and something new was offered after it, which was well received. */
export const requestFirst: PraiseRule = ({ attempt }) => {
  if ((attempt.state.ledger & Ledger.pitchedEarly) !== 0) return null
  const answered = attempt.played.find(
    ({ before, after }) =>
      (before.ledger & Ledger.answered) === 0 && (after.ledger & Ledger.answered) !== 0,
  )
  const pitched = attempt.played
    .filter(isWellReceived)
    .find(
      ({ before, taken }) =>
        taken.document.pitches !== null && (before.ledger & Ledger.answered) !== 0,
    )
  if (answered === undefined || pitched === undefined) return null
  return { ...praiseReason(pitched, 'iron-rule'), rule: 'request-first', answered: answered.number }
}
