import { useEffect, useState } from 'react'
import { motionReduced } from '../ui/motion/motion-reduced.ts'

/** Milliseconds in which bars and total add up. */
export const ADDING_UP = 1_900
/** When the crossing cords of the switchboard begin to be drawn, and how long that takes. */
export const CROSSING = { from: 1_500, lasts: 900 } as const

/** Attempts whose scorecard has added up before this page's eyes; once is enough. */
const added = new Set<string>()

/**
 * Whether the scorecard of an attempt adds up: the first time that it is shown with motion. It stays so as
 * long as the debrief is open, for the pieces further down that wait until they are seen.
 */
export function useFirstShown(attempt: string): boolean {
  const [first] = useState(() => !added.has(attempt) && !motionReduced())
  useEffect(() => void added.add(attempt), [attempt])
  return first
}

/**
 * True from the moment that something `begins` to move until it has lasted so many milliseconds or any key
 * or press ends it. The key is not taken: it still does what it does. All figures are there from the start;
 * only what is seen runs behind.
 */
export function useMoving(begins: boolean, lasts: number): boolean {
  const [ended, setEnded] = useState(false)
  const moving = begins && !ended
  useEffect(() => {
    if (!moving) return
    const end = () => setEnded(true)
    const clock = setTimeout(end, lasts)
    const ends = ['keydown', 'pointerdown', 'beforeprint'] as const
    for (const event of ends) window.addEventListener(event, end, { capture: true, passive: true })
    return () => {
      clearTimeout(clock)
      for (const event of ends) window.removeEventListener(event, end, { capture: true })
    }
  }, [moving, lasts])
  return moving
}
