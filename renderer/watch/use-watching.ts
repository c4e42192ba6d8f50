import { useState } from 'react'
import { readingTime } from '../debrief/reading-time.ts'
import { useGoingOn, usePlayback } from '../ui/motion/use-playback.ts'
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
  const playback = usePlayback(last, still)
  const index = Math.min(playback.place, last)
  const [pace, setPace] = useState<Pace>('normal')
  // The turn whose line has been said to its end; an answer leaves the line standing.
  const [said, setSaid] = useState(-1)
  const place = places[index]
  if (place === undefined) throw new Error('an example has an end at least')
  const line = place.kind === 'end' ? last : place.number
  const isSaid = said === line || place.kind === 'answer'
  const time =
    place.kind === 'answer'
      ? readingTime(`${place.turn?.say ?? ''} ${place.turn?.why ?? ''}`) * PATIENCE[pace]
      : THINKING * PATIENCE[pace]
  useGoingOn(playback, place.kind === 'end' || !isSaid, time)
  return {
    index,
    place,
    isFirst: index === 0,
    isLast: playback.isLast,
    running: playback.running,
    pace,
    isSaid,
    sayAll: () => setSaid(line),
    go: (steps) => playback.move((now) => now + steps),
    restart: () => {
      setSaid(-1)
      playback.restart(!still)
    },
    play: () => playback.run(!playback.running),
    setPace,
  }
}
