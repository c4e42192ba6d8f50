import { keptPromises, promisesMade } from '../../scoring/promises.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived } from '../well-received.ts'

/** Everything that was promised stands in the call log with its date: the first promise of them. */
export const promiseKept: PraiseRule = ({ scenario, attempt }) => {
  const kept = keptPromises(scenario, attempt)
  const [first] = kept
  if (first === undefined || kept.length < promisesMade(scenario, attempt).length) return null
  const turn = attempt.played.filter(isWellReceived).find(({ number }) => number === first.turn)
  if (turn === undefined) return null
  const { what, by } = first.promise
  return { ...praiseReason(turn, 'follow-through'), rule: 'promise-kept', what, by }
}
