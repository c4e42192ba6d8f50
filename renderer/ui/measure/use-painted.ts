import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/**
 * Whether the component has been painted once. What lies below the window may wait for that: it is then drawn in pieces,
 * and keys are answered in between.
 */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let current = true
    void afterPaint().then(() => current && startTransition(() => setPainted(true)))
    return () => {
      current = false
    }
  }, [])
  return painted
}
