import { useLayoutEffect, useRef, useState } from 'react'
import { motionReduced } from '../../ui/motion/motion-reduced.ts'
import type { OfferedAnswer } from '../place/call-place.ts'

/** Milliseconds in which the pressed key sinks and the old cards go, before the face changes. */
const LEAVING = 150

/** Cards that were there a moment ago, and the one that was taken. */
export interface LeavingCards {
  readonly answers: readonly OfferedAnswer[]
  readonly taken: string
}

/**
 * The cards of the last moment while their key sinks, as a picture only: the new ones are there already and
 * take every key. Null the rest of the time, and always where motion is reduced.
 */
export function useLeavingCards(cards: {
  readonly answers: readonly OfferedAnswer[]
  readonly arrival: string
  /** Number of the turn that comes next. */
  readonly turn: number
  /** What the last turn said; null where nobody answered. */
  readonly taken: string | null
}): LeavingCards | null {
  const { answers, arrival, turn, taken } = cards
  const [leaving, setLeaving] = useState<LeavingCards | null>(null)
  const last = useRef({ answers, arrival, turn })
  useLayoutEffect(() => {
    const before = last.current
    last.current = { answers, arrival, turn }
    // Going back in a call takes no card.
    if (before.arrival !== arrival && turn > before.turn && taken !== null && !motionReduced())
      setLeaving({ answers: before.answers, taken })
  }, [answers, arrival, turn, taken])
  useLayoutEffect(() => {
    if (leaving === null) return
    const clock = setTimeout(() => setLeaving(null), LEAVING)
    return () => clearTimeout(clock)
  }, [leaving])
  return leaving
}
