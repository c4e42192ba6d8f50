import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../../../contract/messages.ts'

/** Milliseconds a word takes to appear. */
const PACES: Readonly<Record<Settings['typing'], number>> = {
  off: 0,
  slow: 90,
  normal: 28,
  fast: 12,
}

/** Milliseconds a word takes at a setting; 0 where lines are there at once. */
export function paceOf(typing: Settings['typing'], still: boolean): number {
  return still ? 0 : PACES[typing]
}

/**
 * How many words of a line are shown: one more every `pace` milliseconds, all of them with a pace of 0 or
 * once the line is `complete`. `onSaid` is called when the last word has appeared. `line` names the line, so
 * that the same words said again appear again.
 */
export function useTypedLine(
  line: string,
  words: number,
  options: { readonly pace: number; readonly complete: boolean; readonly onSaid: () => void },
): number {
  const { pace, complete } = options
  const [progress, setProgress] = useState({ line, shown: 0 })
  const onSaid = useRef(options.onSaid)
  useEffect(() => {
    onSaid.current = options.onSaid
  })
  useEffect(() => {
    if (complete) return
    if (pace === 0) {
      onSaid.current()
      return
    }
    const began = performance.now()
    const ticking = setInterval(() => {
      // By the clock, so that a busy machine catches up instead of lagging behind the voice.
      const shown = Math.min(words, Math.floor((performance.now() - began) / pace))
      setProgress({ line, shown })
      if (shown < words) return
      clearInterval(ticking)
      onSaid.current()
    }, pace)
    return () => clearInterval(ticking)
  }, [line, words, pace, complete])
  if (complete || pace === 0) return words
  // A new line begins in the very render that brings it, so that its end never flashes up.
  return progress.line === line ? Math.min(words, progress.shown) : 0
}
