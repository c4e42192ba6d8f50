/**
 * The order in which responses are shown. Shuffled, so that the place of an answer gives nothing away; from
 * the attempt's recorded seed, so that the same attempt always shows the same order again.
 */

/** Largest seed; a seed is a whole number from 0 to this. */
export const LARGEST_SEED = 0xffffffff

/**
 * The responses in the order to show for a turn: the same seed and turn number always give the same order.
 * `seed` is a whole number of 0 to 2³² − 1, `turnNumber` counts from 1. The given list is left alone.
 */
export function shuffledResponses<Item>(
  responses: readonly Item[],
  seed: number,
  turnNumber: number,
): readonly Item[] {
  const shuffled = [...responses]
  const next = randomNumbers(mixed(mixed(seed) ^ turnNumber))
  // Fisher and Yates: every order is as likely as any other.
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = next() % (last + 1)
    const kept = shuffled[last] as Item // both places lie within the list
    shuffled[last] = shuffled[other] as Item
    shuffled[other] = kept
  }
  return shuffled
}

/** Whole numbers of 0 to 2³² − 1: the SplitMix32 generator, a counter whose bits are then mixed. */
function randomNumbers(seed: number): () => number {
  let counter = seed >>> 0
  return () => {
    counter = (counter + 0x9e3779b9) >>> 0
    return mixed(counter)
  }
}

/** The finishing step of MurmurHash3: one changed bit in changes about half of the bits that come out. */
function mixed(value: number): number {
  let bits = value >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
