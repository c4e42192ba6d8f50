import { useEffect, useState } from 'react'

/** Where something that plays place by place stands, and how to move it. */
export interface Playback {
  /** From 0. */
  readonly place: number
  /** Whether it goes on by itself. */
  readonly running: boolean
  readonly isLast: boolean
  /** To the place that is made of the present one, and stops there; however fast one press follows another. */
  readonly move: (to: (now: number) => number) => void
  /** Goes on by itself, or stops. */
  readonly run: (running: boolean) => void
  /** From the first place on, by itself or standing. */
  readonly restart: (running: boolean) => void
  /** One place on, by itself. */
  readonly step: () => void
}

/** Holds a place from 0 to `last`. `still` begins with everything standing. */
export function usePlayback(last: number, still: boolean): Playback {
  const [place, setPlace] = useState(0)
  const [running, run] = useState(!still)
  const within = (to: number): number => Math.min(last, Math.max(0, to))
  return {
    place,
    running: running && place < last,
    isLast: place >= last,
    move: (to) => {
      run(false)
      setPlace((now) => within(to(now)))
    },
    run,
    restart: (runs) => {
      setPlace(0)
      run(runs)
    },
    step: () => setPlace((now) => within(now + 1)),
  }
}

/** Goes one place on after `time` milliseconds, anew at every place, unless something is waited for. */
export function useGoingOn(playback: Playback, waits: boolean, time: number): void {
  const { place, running, step } = playback
  const stands = waits || !running
  useEffect(() => {
    if (stands) return undefined
    const timer = setTimeout(step, time)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `step` does the same whenever it was made
  }, [stands, time, place])
}
