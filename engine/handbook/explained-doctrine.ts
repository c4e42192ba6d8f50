/** Which place of the handbook explains a principle. */
import type { PrincipleId } from '../doctrine/principles.ts'

interface Explaining {
  readonly id: string
  readonly entries: readonly { readonly id: string; readonly principles: readonly PrincipleId[] }[]
}

/** A place of the handbook. */
export interface HandbookPlace {
  readonly chapter: string
  readonly entry: string
}

/** Where a principle is explained: the entry that is called after it, else the first that names it; or null. */
export function placeOfPrinciple(
  chapters: readonly Explaining[],
  principle: string,
): HandbookPlace | null {
  const places = chapters.flatMap((chapter) =>
    chapter.entries
      .filter(({ principles }) => principles.some((known) => known === principle))
      .map((entry) => ({ chapter: chapter.id, entry: entry.id })),
  )
  return places.find(({ entry }) => entry === principle) ?? places[0] ?? null
}
