import { useCallback, useEffect, useRef } from 'react'

/** The same function for ever, which does what the latest one does: for pieces that are drawn anew only when something changes. */
export function useSteady(action: () => void): () => void {
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  return useCallback(() => latest.current(), [])
}
