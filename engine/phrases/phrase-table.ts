/** What the coach knows of a language. All patterns see straight apostrophes and plain spaces. */
import type { PhraseId } from '../doctrine/phrases.ts'

export interface PhraseTable {
  /** Stands in every text with a trigger phrase; whatever lacks it needs no closer look. */
  readonly hint: RegExp
  /** How each trigger phrase can be said; the first row that fits a place wins. */
  readonly triggers: readonly (readonly [phrase: PhraseId, patterns: readonly RegExp[]])[]
  /** What looks like a trigger phrase and is none: “I can't imagine what that was like”. */
  readonly harmless: readonly RegExp[]
  /** Somebody else is said to say, ask or think something: what follows is theirs. */
  readonly reports: readonly RegExp[]
  /** Words after which the writer speaks again, right before a phrase. */
  readonly ownAgain: RegExp
  /** Right before a phrase: it is only named in order to avoid it. */
  readonly avoided: RegExp
}

/** A pattern of whole words, in any capitals, for all of its places. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
}
