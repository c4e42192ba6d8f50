import { useEffect, useState } from 'react'
import { motionReduced } from '../ui/motion/motion-reduced.ts'

/** Milliseconds in which bars and total add up and the cords are plugged in, the crossing ones last. */
export const ADDING_UP = 2_600
/** When the crossing cords begin to be drawn, and how long that takes. */
export const CROSSING = { from: 1_500, lasts: 900 } as const

/** Attempts whose scorecard has added up before this page's eyes; once is enough. */
const added = new Set<string>()

/**
 * Whether the scorecard of an attempt is adding up right now: the first time it is shown, until it is done
 * or any key or press ends it. The key is not taken: it still does what it does. All figures are there from
 * the start; only what is seen runs behind.
 */
export function useAddingUp(attempt: string): boolean {
  const [adding, setAdding] = useState(() => !added.has(attempt) && !motionReduced())
  useEffect(() => {
    added.add(attempt)
    if (!adding) return
    const end = () => setAdding(false)
    const clock = setTimeout(end, ADDING_UP)
    const ends = ['keydown', 'pointerdown', 'wheel', 'beforeprint'] as const
    for (const event of ends) window.addEventListener(event, end, { capture: true, passive: true })
    return () => {
      clearTimeout(clock)
      for (const event of ends) window.removeEventListener(event, end, { capture: true })
    }
  }, [attempt, adding])
  return adding
}
