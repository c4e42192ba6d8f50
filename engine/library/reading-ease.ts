/**
 * How hard a text is to read, as LIX (Björnsson, 1968): words a sentence, and long words in a hundred. It counts letters
 * and not syllables, so one formula serves English and French. Below 30 is very easy, 40 everyday, above 50 difficult.
 */

/** Letters from which a word counts as long. */
const LONG_WORD = 7

/** LIX of the texts together; 0 where there is no word in them. */
export function readingEase(texts: readonly string[]): number {
  let words = 0
  let long = 0
  let sentences = 0
  for (const text of texts) {
    // A colon ends a sentence in this measure; marks in a row end it once.
    for (const sentence of text.split(/[.!?:;…]+/u)) {
      const found = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []
      if (found.length === 0) continue
      sentences += 1
      words += found.length
      long += found.filter(isLong).length
    }
  }
  return sentences === 0 ? 0 : words / sentences + (100 * long) / words
}

/** “l’élève” and “half-hour” are as long as their longest part. */
function isLong(word: string): boolean {
  return word.split(/[’'-]/u).some((part) => part.length >= LONG_WORD)
}
