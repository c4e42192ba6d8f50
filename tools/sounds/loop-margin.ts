import type { Sound } from './wave-file.ts'

/** Seconds that a file of a loop holds before and after the loop itself. */
export const LOOP_MARGIN = 0.05

/**
 * A loop with its own end before it and its own beginning after it. A browser that brings the file to the rate of
 * the machine's sound takes everything beyond the file for silence, and so spoils its edges; between the margins
 * nothing is spoilt, and there the program turns round.
 */
export function withMargins({ samples, rate }: Sound): Sound {
  const margin = Math.round(LOOP_MARGIN * rate)
  const { length } = samples
  return {
    samples: Float64Array.from(
      { length: length + 2 * margin },
      (_, index) => samples[(index - margin + length) % length] ?? 0,
    ),
    rate,
  }
}
