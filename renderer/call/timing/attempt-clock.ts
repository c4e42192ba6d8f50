/** Milliseconds since the attempt began, as turns are stamped with: whole, and never going back. */
export type AttemptClock = () => number

/**
 * A clock that goes on from the last stored turn: time while the program was closed does not count.
 * `now` is any clock in milliseconds that does not jump.
 */
export function attemptClock(lasted: number, now: () => number): AttemptClock {
  const began = now()
  let latest = lasted
  return () => (latest = Math.max(latest, lasted + Math.round(now() - began)))
}
