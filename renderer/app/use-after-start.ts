import { useEffect, useState } from 'react'

/** Milliseconds after the first screen before anything is asked for that it does not need. */
const AFTER_START = 1_500

let isOver = false

/** Whether the start is over: false while the first screen comes up, true ever after. */
export function useAfterStart(): boolean {
  const [over, setOver] = useState(isOver)
  useEffect(() => {
    if (over) return
    const later = setTimeout(() => {
      isOver = true
      setOver(true)
    }, AFTER_START)
    return () => clearTimeout(later)
  }, [over])
  return over
}
