import { textPages } from './text-pages.ts'

/** Share of the characters that remains when a page was too high, and the fewest there may be. */
const LESS = 0.88
const FEWEST = 12

/**
 * Pages of a text that all fit: `fits` says of a page whether it does, and is asked with ever fewer characters
 * a page. Ends always, if need be with pages that are too high, because a single word cannot be cut.
 */
export function fittedPages(text: string, fits: (page: string) => boolean): readonly string[] {
  for (let most = text.length; most > FEWEST; most = Math.floor(most * LESS)) {
    const pages = textPages(text, most)
    if (pages.every(fits)) return pages
  }
  return textPages(text, FEWEST)
}
