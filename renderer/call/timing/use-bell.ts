import { useEffect, useRef, useState } from 'react'
import { BELL_MS } from '../../../engine/machine/call-states.ts'

/**
 * Whether the bell sounds now: it does at the beginning of each ring, then pauses. `ring` is the number of
 * the present ring, 0 while nothing rings; `onBell` is called as each bell begins and sounds for `milliseconds`.
 */
export function useBell(ring: number, onBell: () => void, milliseconds = BELL_MS): boolean {
  const [sounding, setSounding] = useState(ring > 0)
  const bell = useRef(onBell)
  useEffect(() => {
    bell.current = onBell
  })
  useEffect(() => {
    if (ring === 0) {
      setSounding(false)
      return
    }
    setSounding(true)
    bell.current()
    const pause = setTimeout(() => setSounding(false), milliseconds)
    return () => clearTimeout(pause)
  }, [ring, milliseconds])
  return sounding
}
