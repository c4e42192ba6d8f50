import { PRINCIPLES } from '../../doctrine/principles.ts'
import type { PraiseRule } from '../praise.ts'
import { praiseReason } from '../praise-reason.ts'
import { isSaid } from '../well-received.ts'

/** Fewer steps than this are no order to speak of. */
const FEWEST = 3

/** Every step that the scenario trains was performed, each in its place: the answer that performed the last one. */
export const stepsInOrder: PraiseRule = ({ scenario, attempt, debrief }) => {
  const trained = debrief.scorecard.ladder.filter((step) => step.credit !== 'not-trained')
  if (trained.length < FEWEST || trained.some((step) => step.credit !== 'full')) return null
  const last = trained.toSorted((one, other) => (other.turn ?? 0) - (one.turn ?? 0))[0]
  const turn = attempt.played.filter(isSaid).find(({ number }) => number === last?.turn)
  if (turn === undefined) return null
  const named = scenario.procedure.steps.find(({ id }) => id === last?.step)?.principle
  const principle = PRINCIPLES.find(({ id }) => id === named)?.id
  return { ...praiseReason(turn, principle), rule: 'steps-in-order', count: trained.length }
}
