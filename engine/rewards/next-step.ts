/** One thing for next time, for an attempt in which nothing could be praised yet. */
import type { PrincipleId } from '../doctrine/principles.ts'
import type { PraiseSource } from './praise.ts'

export type NextStep =
  /** Another answer in this turn would have led to so many more points. */
  | {
      readonly kind: 'turn'
      readonly turn: number
      readonly gain: number
      readonly principle: PrincipleId | null
    }
  /** The call broke off: staying is the step. */
  | { readonly kind: 'stay' }
  /** The criterion with most to gain, and what would have earned it. */
  | { readonly kind: 'criterion'; readonly title: string; readonly better: string }

/** The step that would bring most, or null for an attempt without anything left to gain. */
export function nextStep({ scenario, debrief }: PraiseSource): NextStep | null {
  const [turn] = debrief.turns
    .filter(({ betterAnswer }) => betterAnswer !== null)
    .toSorted((one, other) => (other.betterAnswer?.gain ?? 0) - (one.betterAnswer?.gain ?? 0))
  if (turn?.betterAnswer != null) {
    const { response, gain } = turn.betterAnswer
    const answer = scenario.document.moments
      .find(({ id }) => id === turn.moment)
      ?.responses.find(({ id }) => id === response)
    const principle = answer?.principles[0] ?? null
    return { kind: 'turn', turn: turn.number, gain, principle }
  }
  if (debrief.scorecard.hungUp) return { kind: 'stay' }
  const [row] = debrief.scorecard.criteria
    .flatMap(({ title, evidence }) => evidence.map((one) => ({ title, ...one })))
    .filter(({ missed, better }) => missed > 0 && better !== '')
    .toSorted((one, other) => other.missed - one.missed)
  return row === undefined ? null : { kind: 'criterion', title: row.title, better: row.better }
}
