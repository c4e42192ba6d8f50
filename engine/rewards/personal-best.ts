/** The best a learner has done at a scenario. */
import { callsUpTo, countedCalls, type PastCall } from './past-call.ts'
import { starsOf, type Stars } from './stars.ts'

export interface PersonalBest {
  readonly percent: number
  /** The most stars of any call, which need not be the one with the highest percentage. */
  readonly stars: Stars
  /** Id of the first call that reached this percentage. */
  readonly call: string
}

/** The personal best at a scenario, or null for one that was never played to its end. */
export function personalBest(calls: readonly PastCall[], scenario: string): PersonalBest | null {
  const own = countedCalls(calls).filter((call) => call.scenario === scenario)
  if (own.length === 0) return null
  const percent = Math.max(...own.map((call) => call.percent ?? 0))
  const [first] = own.filter((call) => call.percent === percent)
  // Every star is one of 0 to 3, so their maximum is.
  const stars = Math.max(...own.map(starsOf)) as Stars
  return { percent, stars, call: first?.id ?? '' }
}

/** How a call stands beside the earlier ones at its scenario. */
export type Standing =
  /** It does not count: a “what if”, or not finished. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'first' }
  /** Better than every call before it; `before` is the percentage it passed. */
  | { readonly kind: 'new-best'; readonly before: number }
  /** As good as the best, or below it. */
  | { readonly kind: 'other'; readonly best: number }

/** How a call stood when it ended: calls that came later change nothing about it. */
export function standingOf<Call extends PastCall>(calls: readonly Call[], call: Call): Standing {
  if (countedCalls([call]).length === 0 || call.percent === null) return { kind: 'apart' }
  const earlier = callsUpTo(calls, call).filter((other) => other.id !== call.id)
  const best = personalBest(earlier, call.scenario)
  if (best === null) return { kind: 'first' }
  return call.percent > best.percent
    ? { kind: 'new-best', before: best.percent }
    : { kind: 'other', best: best.percent }
}
