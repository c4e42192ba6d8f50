/** Whether somebody gets better, said no louder than the numbers allow. */

/** Fewer pieces of evidence than this have no trend. */
export const FEWEST_FOR_TREND = 3
/** From so many on a trend is said without “so far”. */
const ENOUGH_TO_BE_SURE = 6
/** At most so many pieces of evidence on either side are compared. */
const COMPARED = 5
/** Points of a percentage below which a difference is none. */
const NOTABLE = 5
/** Levels of difficulty from which on the later calls count as harder. */
const HARDER = 0.5

export interface Evidence {
  /** Format of ISO 8601. */
  readonly at: string
  /** Whole percent. */
  readonly share: number
  /** 1 to 5; null for a drill. */
  readonly difficulty: number | null
}

export type Trend =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'rising' | 'steady' | 'falling'
      /** Recent mean less earlier mean, in points of a percentage, rounded. */
      readonly by: number
      /** False while there is little to go by. */
      readonly sure: boolean
      /** Whether the recent calls were harder, which explains much. */
      readonly harder: boolean
    }

/** The recent half against the half before; `evidence` oldest first. */
export function trendOf(evidence: readonly Evidence[]): Trend {
  if (evidence.length < FEWEST_FOR_TREND) return { kind: 'too-few' }
  const size = Math.min(COMPARED, Math.floor(evidence.length / 2))
  const recent = evidence.slice(-size)
  const earlier = evidence.slice(0, -size).slice(-Math.max(size, 2))
  const by = Math.round(
    meanOf(recent, ({ share }) => share) - meanOf(earlier, ({ share }) => share),
  )
  const kind = by >= NOTABLE ? 'rising' : by <= -NOTABLE ? 'falling' : 'steady'
  return {
    kind,
    by,
    sure: evidence.length >= ENOUGH_TO_BE_SURE,
    harder: difficultyOf(recent) - difficultyOf(earlier) >= HARDER,
  }
}

/** Where somebody stands: the mean of the last few pieces of evidence, in whole percent; null without any. */
export function levelOf(evidence: readonly Evidence[]): number | null {
  if (evidence.length === 0) return null
  return Math.round(meanOf(evidence.slice(-COMPARED), ({ share }) => share))
}

function difficultyOf(evidence: readonly Evidence[]): number {
  const calls = evidence.filter(({ difficulty }) => difficulty !== null)
  return meanOf(calls, ({ difficulty }) => difficulty ?? 0)
}

function meanOf<Entry>(entries: readonly Entry[], value: (entry: Entry) => number): number {
  if (entries.length === 0) return 0
  return entries.reduce((sum, entry) => sum + value(entry), 0) / entries.length
}
