/** Stable names for the lines of a customer, of which a moment may have several with conditions. */
import { identified } from '../format/made-identifier.ts'
import type { LineDocument } from '../format/scenario-document.ts'

/** Signs of conditions as words, longest first, so that “trust < 30” and “trust > 30” get different names. */
const SIGNS: readonly (readonly [sign: string, word: string])[] = [
  ['<=', ' at most '],
  ['>=', ' at least '],
  ['!=', ' is not '],
  ['<', ' under '],
  ['>', ' over '],
  ['=', ' is '],
]

/**
 * The name of every line within its moment: made of its condition, not of its words, so that a line keeps its name
 * when it is put better; '' for the line without a condition.
 */
export function lineIds(lines: readonly LineDocument[]): readonly string[] {
  return identified(
    lines,
    (line) => (line.when === null ? '' : undefined),
    (line) => inWords(line.when ?? ''),
  )
}

function inWords(condition: string): string {
  let words = condition
  for (const [sign, word] of SIGNS) words = words.replaceAll(sign, word)
  return words
}
