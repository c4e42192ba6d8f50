/** Arithmetic of points: multiples of one half, which JavaScript numbers hold exactly. */

/** Rounded down to a multiple of one half. */
export function halfPointsDown(points: number): number {
  return Math.floor(points * 2) / 2
}

/**
 * A whole weight shared over a number of places as evenly as whole points allow, the earlier places first:
 * 28 over 6 is 5, 5, 5, 5, 4, 4.
 */
export function sharedPoints(weight: number, places: number): readonly number[] {
  const whole = Math.floor(weight / Math.max(1, places))
  const left = weight - whole * places
  return Array.from({ length: places }, (_, place) => whole + (place < left ? 1 : 0))
}
