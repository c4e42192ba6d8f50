/** The type of what is written by hand, as CSS writes a font; which size it has makes no difference to its file. */
const HAND = '480 1rem "Shantell Sans Variable"'

/**
 * Fetches the type of handwriting with the letters of a text, ahead of the first sheet that is written by hand: it would
 * come in another type and be set once more when the file is there.
 */
export function prepareHand(text: string): void {
  // A page without a list of its fonts fetches them when they are wanted.
  if (!('fonts' in document)) return
  void document.fonts.load(HAND, text).catch(() => undefined)
}
