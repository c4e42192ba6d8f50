import { useCallback, useState } from 'react'

/** The pages of a text as `PagedText` measures them; before that the whole text is one page. */
export function usePages(): readonly [readonly string[], (pages: readonly string[]) => void] {
  const [pages, setPages] = useState<readonly string[]>([])
  const take = useCallback((next: readonly string[]) => {
    setPages((before) =>
      before.length === next.length && before.every((page, index) => page === next[index])
        ? before
        : next,
    )
  }, [])
  return [pages, take]
}
