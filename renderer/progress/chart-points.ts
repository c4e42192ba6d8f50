/** Where the results of a skill stand in its chart. */

interface Point {
  readonly x: number
  readonly y: number
}

/** At most so many of the latest results are drawn; the table has all. */
const MOST_DRAWN = 24

export const CHART = {
  width: 320,
  height: 84,
  margin: 10,
  /** Height of a share in percent. */
  yOf: (share: number): number => 74 - share * 0.64,
} as const

/** One point a result, from left to right; a single one stands at the right, where the next will join it. */
export function chartPoints(shares: readonly number[]): readonly Point[] {
  const drawn = shares.slice(-MOST_DRAWN)
  const room = CHART.width - 2 * CHART.margin
  const step = room / Math.max(1, drawn.length - 1)
  return drawn.map((share, place) => ({
    x: drawn.length === 1 ? CHART.width - CHART.margin : CHART.margin + place * step,
    y: CHART.yOf(share),
  }))
}

/** A cord through the points that hangs level at each of them, so that it never leaves what was reached. */
export function cordThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let path = `M${figure(first.x)} ${figure(first.y)}`
  let from = first
  for (const to of rest) {
    const middle = figure((from.x + to.x) / 2)
    path += ` C ${middle} ${figure(from.y)} ${middle} ${figure(to.y)} ${figure(to.x)} ${figure(to.y)}`
    from = to
  }
  return path
}

function figure(value: number): number {
  return Math.round(value * 10) / 10
}
