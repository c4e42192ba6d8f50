/** The value that so many of a hundred do not exceed; 50 is the median. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

export function middle(values: readonly number[]): number {
  return percentile(values, 50)
}

/** By how much values grow from one to the next, by least squares. */
export function slope(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const centre = (values.length - 1) / 2
  let above = 0
  let below = 0
  for (const [place, value] of values.entries()) {
    above += (place - centre) * (value - mean)
    below += (place - centre) ** 2
  }
  return above / below
}
