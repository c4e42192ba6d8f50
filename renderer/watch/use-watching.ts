import { useEffect, useState } from 'react'
import { readingTime } from '../debrief/reading-time.ts'
import type { WatchPlace } from './watch-places.ts'

/** How fast the playback goes on by itself. */
export const PACES = ['slow', 'normal', 'fast'] as const
export type Pace = (typeof PACES)[number]

/** Factor on the time that a text is given to be read. */
const PATIENCE: Readonly<Record<Pace, number>> = { slow: 1.5, normal: 1, fast: 0.65 }
/** Milliseconds after a line in which a watcher may think of an answer of their own. */
const THINKING = 2_200

/** Where a playback stands, and how to move it. */
export interface Watching {
  readonly index: number
  readonly place: WatchPlace
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly running: boolean
  readonly pace: Pace
  /** Whether the customer's line has been said to its end. */
  readonly isSaid: boolean
  readonly sayAll: () => void
  readonly go: (steps: number) => void
  readonly restart: () => void
  readonly play: () => void
  readonly setPace: (pace: Pace) => void
}

/**
 * Moves through the places of an example: by itself, once a line has been said or an answer has had its time, and
 * by hand, which stops it. `still` begins with everything standing.
 */
export function useWatching(places: readonly WatchPlace[], still: boolean): Watching {
  const last = places.length - 1
  const [index, setIndex] = useState(0)
  const [running, setRunning] = useState(!still)
  const [pace, setPace] = useState<Pace>('normal')
  // The turn whose line has been said to its end; an answer leaves the line standing.
  const [said, setSaid] = useState(-1)
  const place = places[Math.min(index, last)]
  if (place === undefined) throw new Error('an example has an end at least')
  const line = place.kind === 'end' ? last : place.number
  const isSaid = said === line || place.kind === 'answer'
  const waits = place.kind === 'end' || !running || !isSaid
  const time =
    place.kind === 'answer'
      ? readingTime(`${place.turn?.say ?? ''} ${place.turn?.why ?? ''}`) * PATIENCE[pace]
      : THINKING * PATIENCE[pace]
  useEffect(() => {
    if (waits) return undefined
    const timer = setTimeout(() => setIndex((now) => Math.min(last, now + 1)), time)
    return () => clearTimeout(timer)
  }, [waits, time, index, last])
  return {
    index,
    place,
    isFirst: index === 0,
    isLast: index >= last,
    running,
    pace,
    isSaid,
    sayAll: () => setSaid(line),
    go: (steps) => {
      setRunning(false)
      // From where the key before led, however fast keys follow each other.
      setIndex((now) => Math.min(last, Math.max(0, now + steps)))
    },
    restart: () => {
      setSaid(-1)
      setIndex(0)
      setRunning(!still)
    },
    play: () => setRunning(!running),
    setPace,
  }
}
