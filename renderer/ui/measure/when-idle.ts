/** Milliseconds after which the work is done all the same, on a page that never rests. */
const PATIENCE = 1_000

/**
 * Does work once the page has nothing else to do: what may be wanted soon must not delay what is wanted now. Returns
 * how to call it off.
 */
export function whenIdle(work: () => void): () => void {
  // Safari has no such callback: a short while does there.
  if (typeof requestIdleCallback === 'undefined') {
    const clock = setTimeout(work)
    return () => clearTimeout(clock)
  }
  const asked = requestIdleCallback(work, { timeout: PATIENCE })
  return () => cancelIdleCallback(asked)
}
