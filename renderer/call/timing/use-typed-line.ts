import { useCallback, useEffect, useState } from 'react'
import type { Settings } from '../../../contract/messages.ts'

/** Milliseconds a word takes to appear. */
const PACES: Readonly<Record<Settings['typing'], number>> = {
  off: 0,
  slow: 90,
  normal: 28,
  fast: 12,
}

export interface TypedLine {
  /** Words shown so far. */
  readonly shown: number
  readonly done: boolean
  /** Shows the whole line at once. */
  readonly finish: () => void
}

/**
 * Lets the words of a line appear one by one; `line` names the line, so that the same words said again
 * appear again. With `still` the whole line is there at once.
 */
export function useTypedLine(
  line: string,
  words: number,
  options: { readonly typing: Settings['typing']; readonly still: boolean },
): TypedLine {
  const pace = options.still ? 0 : PACES[options.typing]
  const [progress, setProgress] = useState({ line, shown: pace === 0 ? words : 0 })
  // A new line begins in the very render that brings it, so that its end never flashes up.
  const shown = pace === 0 ? words : progress.line === line ? Math.min(words, progress.shown) : 0
  useEffect(() => {
    if (pace === 0) return
    setProgress((before) => (before.line === line ? before : { line, shown: 0 }))
    const ticking = setInterval(() => {
      setProgress((before) => {
        const next = before.line === line ? before.shown + 1 : 1
        if (next >= words) clearInterval(ticking)
        return { line, shown: next }
      })
    }, pace)
    return () => clearInterval(ticking)
  }, [line, words, pace])
  const finish = useCallback(() => setProgress({ line, shown: words }), [line, words])
  return { shown, done: shown >= words, finish }
}
