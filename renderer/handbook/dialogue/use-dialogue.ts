import { useEffect, useState } from 'react'
import type { DialogueLine } from '../../../engine/handbook/chapter-document.ts'
import { readingTime } from '../../debrief/reading-time.ts'

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
  const last = lines.length - 1
  const [place, setPlace] = useState(0)
  const [running, setRunning] = useState(!still)
  const [said, setSaid] = useState(-1)
  const line = lines[place]
  const isSaid = said === place || line?.who === 'trainee'
  const text = `${line?.says ?? ''} ${line?.note ?? ''}`
  const waits = !running || place >= last || !isSaid
  // Who has listened to a line has read it too; a note, and what the trainee says, still wants its time.
  const time = line?.who === 'customer' && line.note === '' ? BREATH : readingTime(text)
  useEffect(() => {
    if (waits) return undefined
    const timer = setTimeout(() => setPlace((now) => Math.min(last, now + 1)), time)
    return () => clearTimeout(timer)
  }, [waits, time, place, last])
  return {
    place,
    running: running && place < last,
    isLast: place >= last,
    isSaid,
    onSaid: () => setSaid(place),
    go: (to) => {
      setRunning(false)
      setPlace(Math.min(last, Math.max(0, to)))
    },
    toggle: () => {
      if (place >= last) {
        setSaid(-1)
        setPlace(0)
        setRunning(true)
      } else setRunning(!running)
    },
  }
}
