import { useState } from 'react'
import type { DialogueLine } from '../../../engine/handbook/chapter-document.ts'
import { readingTime } from '../../debrief/reading-time.ts'
import { useGoingOn, usePlayback } from '../../ui/motion/use-playback.ts'

/** Milliseconds after a line that was spoken before the next one comes. */
const BREATH = 900

/** Where the playing of a dialogue stands, and how to move it. */
export interface PlayedDialogue {
  readonly place: number
  readonly running: boolean
  readonly isLast: boolean
  /** Whether the line has been said to its end. */
  readonly isSaid: boolean
  readonly onSaid: () => void
  readonly go: (to: number) => void
  readonly toggle: () => void
}

/**
 * Goes through the lines: by itself once a line was said and could be read, and by hand, which stops it. `still` begins
 * with everything standing.
 */
export function useDialogue(lines: readonly DialogueLine[], still: boolean): PlayedDialogue {
  const playback = usePlayback(lines.length - 1, still)
  const { place, isLast, running } = playback
  const [said, setSaid] = useState(-1)
  const line = lines[place]
  const isSaid = said === place || line?.who === 'trainee'
  const text = `${line?.says ?? ''} ${line?.note ?? ''}`
  // Who has listened to a line has read it too; a note, and what the trainee says, still wants its time.
  const time = line?.who === 'customer' && line.note === '' ? BREATH : readingTime(text)
  useGoingOn(playback, !isSaid, time)
  return {
    place,
    running,
    isLast,
    isSaid,
    onSaid: () => setSaid(place),
    go: (to) => playback.move(() => to),
    toggle: () => {
      if (isLast) {
        setSaid(-1)
        playback.restart(true)
      } else playback.run(!running)
    },
  }
}
