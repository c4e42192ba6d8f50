import { useEffect, useRef, useState } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** Milliseconds in which one wave runs through the cord, from the customer's end to the trainee's. */
const WAVE = 520

/** A cord that is changing its shape: the first part has the new mood, the rest still the old one. */
export interface CordWave {
  readonly before: MoodId
  readonly mood: MoodId
  /** Share of the cord that the wave has passed, 0 to 1. */
  readonly passed: number
}

/** Runs one wave through the cord whenever the mood changes; with `still` the cord is cut over at once. */
export function useCordWave(mood: MoodId, still: boolean): CordWave {
  const [wave, setWave] = useState<CordWave>({ before: mood, mood, passed: 1 })
  const shown = useRef(mood)
  useEffect(() => {
    const before = shown.current
    if (before === mood) return
    shown.current = mood
    if (still) {
      setWave({ before: mood, mood, passed: 1 })
      return
    }
    let frame = 0
    const began = performance.now()
    const run = () => {
      const time = Math.min(1, (performance.now() - began) / WAVE)
      setWave({ before, mood, passed: 1 - (1 - time) ** 2 })
      if (time < 1) frame = requestAnimationFrame(run)
    }
    run()
    return () => cancelAnimationFrame(frame)
  }, [mood, still])
  return wave
}
