/** Stars: how far a call came, in three steps that need both the points and the customer. */
import type { Mode } from '../attempt/turn.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { PastCall } from './past-call.ts'

export type Stars = 0 | 1 | 2 | 3

/** Most stars that a call can have. */
export const MOST_STARS = 3

/** Percent of the best attainable conversation from which a star is given. */
const STEPS: readonly {
  readonly stars: Stars
  readonly percent: number
  readonly outcomes: readonly OutcomeId[]
  readonly modes: readonly Mode[]
}[] = [
  {
    stars: 3,
    percent: 90,
    outcomes: ['loyal', 'satisfied'],
    // Coach helps and takes back; the third star is for doing it alone.
    modes: ['practice', 'exam'],
  },
  {
    stars: 2,
    percent: 70,
    outcomes: ['loyal', 'satisfied'],
    modes: ['coach', 'practice', 'exam'],
  },
  {
    stars: 1,
    percent: 40,
    outcomes: ['loyal', 'satisfied', 'neutral'],
    modes: ['coach', 'practice', 'exam'],
  },
]

/** The stars of one call; none for a call that was not finished or whose customer was lost. */
export function starsOf(call: Pick<PastCall, 'percent' | 'outcome' | 'mode'>): Stars {
  const { percent, outcome, mode } = call
  if (percent === null || outcome === null) return 0
  const reached = STEPS.find(
    (step) =>
      percent >= step.percent && step.outcomes.includes(outcome) && step.modes.includes(mode),
  )
  return reached?.stars ?? 0
}

/** Whole percent of the best conversation that so many stars need. */
export function starPercent(stars: Exclude<Stars, 0>): number {
  return STEPS.find((step) => step.stars === stars)?.percent ?? 100
}
