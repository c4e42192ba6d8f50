/** Partial credit for putting things in order. */

export interface OrderMark {
  /** The order that was given. */
  readonly given: readonly string[]
  /** Pairs of items of which the earlier one stands first. */
  readonly pairsRight: number
  readonly pairsInAll: number
  /** Ids of the longest ordered run: take the others out, and what is left stands in the right order. */
  readonly run: readonly string[]
}

/**
 * Holds an order against the right one. Every two items count once, so one slip that landed far away costs more than two
 * neighbours that changed places; the run says which slips to move so that everything is right.
 */
export function markOrder(right: readonly string[], given: readonly string[]): OrderMark {
  const places = given.map((id) => right.indexOf(id))
  let pairsRight = 0
  let pairsInAll = 0
  places.forEach((place, index) => {
    for (const later of places.slice(index + 1)) {
      pairsInAll += 1
      if (place < later) pairsRight += 1
    }
  })
  const run = longestRun(places).map((index) => given[index] ?? '')
  // A single item is always in order.
  return { given, pairsRight: pairsInAll === 0 ? 1 : pairsRight, pairsInAll: pairsInAll || 1, run }
}

/** Indexes of the longest rising run, not necessarily side by side; of several the one that begins first. */
function longestRun(places: readonly number[]): readonly number[] {
  const length: number[] = []
  const next: (number | null)[] = []
  for (let index = places.length - 1; index >= 0; index -= 1) {
    length[index] = 1
    next[index] = null
    for (let later = index + 1; later < places.length; later += 1) {
      if ((places[index] ?? 0) >= (places[later] ?? 0)) continue
      if ((length[later] ?? 0) + 1 <= (length[index] ?? 0)) continue
      length[index] = (length[later] ?? 0) + 1
      next[index] = later
    }
  }
  const run: number[] = []
  let at: number | null = length.indexOf(Math.max(...length))
  while (at !== null && at >= 0) {
    run.push(at)
    at = next[at] ?? null
  }
  return run
}
