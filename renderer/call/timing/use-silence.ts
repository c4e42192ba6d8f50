import { useEffect, useRef, useState } from 'react'

/** How often the patience that is left is looked at, in milliseconds. */
const TICK = 200

/**
 * The customer's patience in one moment: runs while `running`, stands still while not (hold, a line that is
 * still being said), begins anew with another `moment`. `seconds` null means that they wait for ever.
 * Answers the whole seconds that are left, or null.
 */
export function useSilence(options: {
  readonly moment: string
  readonly seconds: number | null
  readonly running: boolean
  readonly onSilent: () => void
}): number | null {
  const { moment, seconds, running } = options
  const onSilent = useRef(options.onSilent)
  useEffect(() => {
    onSilent.current = options.onSilent
  })
  const waited = useRef({ moment, milliseconds: 0 })
  const [left, setLeft] = useState({ moment, seconds })
  useEffect(() => {
    if (waited.current.moment !== moment) waited.current = { moment, milliseconds: 0 }
    if (!running || seconds === null) return
    const patience = seconds * 1_000
    let last = performance.now()
    const ticking = setInterval(() => {
      const now = performance.now()
      const patient = waited.current
      patient.milliseconds += now - last
      last = now
      const whole = Math.max(0, Math.ceil((patience - patient.milliseconds) / 1_000))
      setLeft((before) =>
        before.moment === moment && before.seconds === whole ? before : { moment, seconds: whole },
      )
      if (patient.milliseconds < patience) return
      // Once a moment: the turn that this starts brings another moment, or the same one anew.
      clearInterval(ticking)
      onSilent.current()
    }, TICK)
    return () => clearInterval(ticking)
  }, [moment, seconds, running])
  if (seconds === null) return null
  return left.moment === moment && left.seconds !== null ? left.seconds : seconds
}
