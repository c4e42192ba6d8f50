/** How often a fast pace is drawn at most, in milliseconds. */
const LEAST_TICK = 12

/**
 * Lets the words of a line that nobody speaks appear, one every `pace` milliseconds, from the first word that
 * begins after `reached`. Answers how to break off.
 */
export function typeWords(
  line: string,
  options: {
    readonly reached: number
    readonly pace: number
    /** The word that begins at this character is there. */
    readonly onReach: (character: number) => void
    readonly onEnd: () => void
  },
): () => void {
  const { reached, pace, onReach, onEnd } = options
  const left = [...line.matchAll(/\S+/g)].map(({ index }) => index).filter((at) => at > reached)
  const began = performance.now()
  const ticking = setInterval(
    () => {
      // By the clock, so that a busy machine catches up instead of lagging behind.
      const shown = Math.min(left.length, Math.floor((performance.now() - began) / pace))
      const word = left[shown - 1]
      if (word !== undefined) onReach(word)
      if (shown < left.length) return
      clearInterval(ticking)
      onEnd()
    },
    Math.max(LEAST_TICK, pace),
  )
  return () => clearInterval(ticking)
}
