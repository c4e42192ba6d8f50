/** Random numbers from a seed, so that a failing round can be repeated: 0 up to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The seed of a test: from the environment, to repeat a run, or fixed. Printed with the figures. */
export function testSeed(fallback: number): number {
  return Number(process.env['THIRD_RING_SEED'] ?? fallback)
}
