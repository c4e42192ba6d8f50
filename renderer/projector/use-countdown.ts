import { useEffect, useState } from 'react'

/** Shortest and longest countdown, and one step between, in seconds. */
const SHORTEST = 10
const LONGEST = 300
const STEP = 10
const USUAL = 30

/** A countdown that the trainer sets off. It shows time and decides nothing. */
export interface Countdown {
  /** Seconds that it will run, 10 to 300. */
  readonly seconds: number
  /** Whole seconds left; null while it does not run. Stays 0 once the time is up. */
  readonly left: number | null
  /** Sets it off, or takes it away. */
  readonly toggle: () => void
  /** Ten seconds more (1) or less (−1), also while it runs. */
  readonly lengthen: (by: 1 | -1) => void
  readonly stop: () => void
}

/** The countdown of a screen; it stops with it. */
export function useCountdown(): Countdown {
  const [seconds, setSeconds] = useState(USUAL)
  const [endsAt, setEndsAt] = useState<number | null>(null)
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    if (endsAt === null) {
      setLeft(null)
      return
    }
    // By the monotonic clock: the system's may be set while a class thinks.
    const look = (): void => {
      setLeft(Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000)))
      if (performance.now() >= endsAt) clearInterval(ticking)
    }
    const ticking = setInterval(look, 200)
    look()
    return () => clearInterval(ticking)
  }, [endsAt])
  return {
    seconds,
    left,
    toggle: () =>
      setEndsAt((before) => (before === null ? performance.now() + seconds * 1_000 : null)),
    lengthen: (by) => {
      const next = Math.min(LONGEST, Math.max(SHORTEST, seconds + by * STEP))
      setSeconds(next)
      setEndsAt((before) => (before === null ? null : before + (next - seconds) * 1_000))
    },
    stop: () => setEndsAt(null),
  }
}
