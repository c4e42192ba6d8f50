import { useEffect, useRef, useState } from 'react'

/** How often the patience that is left is looked at, in milliseconds. */
const TICK = 200

/**
 * The customer's patience in one moment: runs while `running`, stands still while not (hold, a line that is
 * still being said), begins anew with another `moment`. `seconds` null means that she waits for ever.
 * Answers the share that is left, 1 to 0.
 */
export function useSilence(options: {
  readonly moment: string
  readonly seconds: number | null
  readonly running: boolean
  readonly onSilent: () => void
}): number {
  const { moment, seconds, running } = options
  const onSilent = useRef(options.onSilent)
  useEffect(() => {
    onSilent.current = options.onSilent
  })
  const waited = useRef({ moment, milliseconds: 0 })
  const [left, setLeft] = useState(1)
  useEffect(() => {
    if (waited.current.moment !== moment) {
      waited.current = { moment, milliseconds: 0 }
      setLeft(1)
    }
    if (!running || seconds === null) return
    const patience = seconds * 1_000
    let last = performance.now()
    const ticking = setInterval(() => {
      const now = performance.now()
      const patient = waited.current
      patient.milliseconds += now - last
      last = now
      setLeft(Math.max(0, 1 - patient.milliseconds / patience))
      if (patient.milliseconds < patience) return
      // Once a moment: the turn that this starts brings another moment, or the same one anew.
      clearInterval(ticking)
      onSilent.current()
    }, TICK)
    return () => clearInterval(ticking)
  }, [moment, seconds, running])
  return left
}
