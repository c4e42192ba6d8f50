import { useEffect, useRef, useState } from 'react'
import { RINGS } from '../../../engine/attempt/turn.ts'
import { BELL, RING } from './ring-times.ts'

export interface Ringing {
  /** 1 to 3; 0 while nothing rings. */
  readonly ring: number
  /** Whether the bell sounds now, or pauses. */
  readonly sounding: boolean
}

/**
 * Counts the rings while `ringing`: two seconds of bell, two of pause. After the third the call is missed,
 * unless `patient`, where the telephone goes on with its second ring for as long as it takes.
 */
export function useRings(options: {
  readonly ringing: boolean
  readonly patient: boolean
  readonly onBell: () => void
  readonly onMissed: () => void
}): Ringing {
  const { ringing, patient } = options
  const [state, setState] = useState<Ringing>({ ring: ringing ? 1 : 0, sounding: ringing })
  const calls = useRef(options)
  useEffect(() => {
    calls.current = options
  })
  useEffect(() => {
    if (!ringing) {
      setState({ ring: 0, sounding: false })
      return
    }
    let ring = 1
    let pause: ReturnType<typeof setTimeout>
    const bell = () => {
      setState({ ring, sounding: true })
      calls.current.onBell()
      pause = setTimeout(() => setState({ ring, sounding: false }), BELL)
    }
    bell()
    const rings = setInterval(() => {
      if (ring >= RINGS) {
        clearInterval(rings)
        calls.current.onMissed()
        return
      }
      ring = patient ? Math.min(RINGS - 1, ring + 1) : ring + 1
      bell()
    }, RING)
    return () => {
      clearInterval(rings)
      clearTimeout(pause)
    }
  }, [ringing, patient])
  return state
}
