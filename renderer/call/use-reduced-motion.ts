import { useEffect, useState } from 'react'
import type { Settings } from '../../contract/messages.ts'

/** Whether things stand still: by the setting, or by the system's wish where the setting leaves it to that. */
export function useReducedMotion(motion: Settings['motion']): boolean {
  const [wish, setWish] = useState(() => matchMedia(QUERY).matches)
  useEffect(() => {
    const query = matchMedia(QUERY)
    const follow = () => setWish(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return motion === 'system' ? wish : motion === 'reduced'
}

const QUERY = '(prefers-reduced-motion: reduce)'
