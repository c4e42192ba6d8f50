/** Measuring. Times are of the processor, not of the clock on the wall, so that a busy machine changes little. */

/** Milliseconds of processor time that `work` takes; the smallest of `times` runs, since only disturbance adds to it. */
export function processorTime(times: number, work: () => void): number {
  let smallest = Infinity
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    smallest = Math.min(smallest, (user + system) / 1000)
  }
  return smallest
}

/** One line of the table. `ratio` is what the target speaks of. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly theirs: string
  readonly ratio: number
  readonly target: Target
}

export type Target =
  | { readonly kind: 'at-least'; readonly bound: number }
  | { readonly kind: 'at-most'; readonly bound: number }
  | { readonly kind: 'none' }

/** Whether a row reaches its target; a row without one does. */
export function reaches({ ratio, target }: Row): boolean {
  if (target.kind === 'at-least') return ratio >= target.bound
  return target.kind === 'none' || ratio <= target.bound
}

export function atLeast(bound: number): Target {
  return { kind: 'at-least', bound }
}

export function atMost(bound: number): Target {
  return { kind: 'at-most', bound }
}

/** A time with a unit that suits it; given in milliseconds. */
export function timeText(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`
  if (milliseconds >= 1) return `${milliseconds.toFixed(1)} ms`
  return `${(milliseconds * 1000).toFixed(2)} µs`
}
