/** Letters, told sign by sign: a library has millions of them to look at, which is too many for expressions. */

const LETTER = /^\p{L}$/u
/** By UTF-16 unit: 1 for a letter, 2 for something else, 0 where nobody has asked yet. */
const known = new Uint8Array(0x1_0000)

/** Whether a UTF-16 unit is a letter of any script; halves of a pair count as none. */
export function isLetter(unit: number): boolean {
  const answer = known[unit]
  if (answer === 1) return true
  if (answer === 2) return false
  const found = LETTER.test(String.fromCharCode(unit))
  known[unit] = found ? 1 : 2
  return found
}

const SENTENCE_ENDS = unitsOf('.!?;:…')
const APOSTROPHES = unitsOf("’'")

/**
 * The words of a text in their order, with null where a sentence ends. A word is letters and digits, and goes on behind an
 * apostrophe that a letter follows: “don’t”, “l’appel”.
 */
export function wordsAndEnds(text: string): readonly (string | null)[] {
  const found: (string | null)[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(unit) || isDigit(unit)) {
      if (start === -1) start = at
      continue
    }
    if (start !== -1) {
      if (APOSTROPHES.has(unit) && isLetter(text.charCodeAt(at + 1))) continue
      found.push(text.slice(start, at))
      start = -1
    }
    if (SENTENCE_ENDS.has(unit)) found.push(null)
  }
  return found
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** UTF-16 units of some signs. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)))
}
