/**
 * How hard a text is to read, as LIX (Björnsson, 1968): words a sentence, and long words in a hundred. It counts letters
 * and not syllables, so one formula serves English and French. Below 30 is very easy, 40 everyday, above 50 difficult.
 */
import { isLetter, unitsOf } from './letters.ts'

/** Letters from which a word counts as long. */
const LONG_WORD = 7
/** A colon ends a sentence in this measure; marks in a row end it once. */
const SENTENCE_ENDS = unitsOf('.!?:;…')
/** “l’élève” and “half-hour” are one word, as long as its longest part. */
const WITHIN_WORDS = unitsOf("’'-")

/** LIX of the texts together; 0 where there is no word in them. */
export function readingEase(texts: readonly string[]): number {
  let words = 0
  let long = 0
  let sentences = 0
  for (const text of texts) {
    let before = words
    let inWord = false
    let isLong = false
    let letters = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (isLetter(unit)) {
        if (!inWord) words += 1
        inWord = true
        letters += 1
        if (letters === LONG_WORD && !isLong) {
          isLong = true
          long += 1
        }
        continue
      }
      letters = 0
      if (inWord && WITHIN_WORDS.has(unit)) continue
      inWord = false
      isLong = false
      if (!SENTENCE_ENDS.has(unit)) continue
      if (words > before) sentences += 1
      before = words
    }
    if (words > before) sentences += 1
  }
  return sentences === 0 ? 0 : words / sentences + (100 * long) / words
}
