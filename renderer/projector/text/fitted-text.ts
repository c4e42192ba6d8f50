import { fittedPages } from './fitted-pages.ts'

/** A text as it fits its place: how large beside its usual size, and in which pages. */
export interface FittedText {
  readonly size: number
  readonly pages: readonly string[]
}

/**
 * The largest of the `sizes` (beside the usual one, largest first, at least one) at which the whole text fits
 * at once; else the smallest, with as many pages as it takes.
 */
export function fittedText(
  text: string,
  sizes: readonly number[],
  fits: (page: string, size: number) => boolean,
): FittedText {
  const size = sizes.find((large) => fits(text, large))
  if (size !== undefined) return { size, pages: [text] }
  const smallest = sizes.at(-1) ?? 1
  return { size: smallest, pages: fittedPages(text, (page) => fits(page, smallest)) }
}
