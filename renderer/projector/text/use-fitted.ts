import { useCallback, useState } from 'react'
import type { FittedText } from './fitted-text.ts'

/** How a text falls into its place, as `PagedText` measures it; null before. */
export function useFitted(): readonly [FittedText | null, (fitted: FittedText) => void] {
  const [fitted, setFitted] = useState<FittedText | null>(null)
  const take = useCallback((next: FittedText) => {
    setFitted((before) => (same(before, next) ? before : next))
  }, [])
  return [fitted, take]
}

function same(before: FittedText | null, next: FittedText): boolean {
  return (
    before !== null &&
    before.size === next.size &&
    before.pages.length === next.pages.length &&
    before.pages.every((page, index) => page === next.pages[index])
  )
}
