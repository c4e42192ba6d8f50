import { useLayoutEffect, useRef, type RefObject } from 'react'
import { motionReduced } from './motion-reduced.ts'

/** Milliseconds in which a figure counts from one value to the next, as long as the field takes to follow. */
const COUNTING = 700

/**
 * Lets the figure in an element count up or down to its new value. React writes the value, so it is there
 * whatever happens; only what is seen runs behind for a moment. The element holds nothing but the figure.
 * Where a screen reader reads that figure, name it elsewhere.
 */
export function useCounted<Counting extends Element>(
  value: number | undefined,
  options: {
    /** What it counts from when it appears; without it, it stands at once. */
    readonly from?: number
    /** Milliseconds. */
    readonly lasts?: number
    /** False shows the value at once, also in the middle of counting. */
    readonly counts?: boolean
  } = {},
): RefObject<Counting | null> {
  const element = useRef<Counting>(null)
  const { from, lasts = COUNTING, counts = true } = options
  const seen = useRef(from ?? value)
  useLayoutEffect(() => {
    const shown = element.current
    const start = seen.current
    if (shown === null || value === undefined) return
    const write = (figure: number) => {
      seen.current = figure
      shown.textContent = String(figure)
    }
    if (!counts || start === undefined || start === value || motionReduced()) {
      write(value)
      return
    }
    const began = performance.now()
    write(start)
    let frame = requestAnimationFrame(function run() {
      const time = Math.min(1, (performance.now() - began) / lasts)
      write(Math.round(start + (value - start) * (1 - (1 - time) ** 3)))
      if (time < 1) frame = requestAnimationFrame(run)
    })
    return () => cancelAnimationFrame(frame)
  }, [value, lasts, counts])
  return element
}
