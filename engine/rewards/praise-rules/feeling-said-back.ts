import { momentOf } from '../../conversation/step.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isWellReceived, moodRise } from '../well-received.ts'

/** Empathy of an answer that says back what the customer lives through. */
const SAID_BACK = 2

/** The customer expressed a feeling, and the answer said it back: the one that helped most. */
export const feelingSaidBack: PraiseRule = ({ scenario, attempt }) => {
  const turn = attempt.played
    .filter(isWellReceived)
    .filter(
      ({ before, taken }) =>
        momentOf(scenario, before).expressesFeeling && taken.document.empathy >= SAID_BACK,
    )
    .toSorted((one, other) => moodRise(other) - moodRise(one))[0]
  if (turn === undefined || moodRise(turn) <= 0) return null
  return { ...praiseReason(turn, 'empathy'), rule: 'feeling-said-back' }
}
