/** What the coach knows of a language. All patterns see straight apostrophes and plain spaces. */
import type { PhraseId } from '../doctrine/phrases.ts'

export interface PhraseTable {
  /**
   * How each trigger phrase can be said; the first row that fits a place wins. The hint of a row stands in every text with
   * such a phrase: whatever lacks it needs no closer look, which spares most texts all of them.
   */
  readonly triggers: readonly (readonly [
    phrase: PhraseId,
    hint: RegExp,
    patterns: readonly RegExp[],
  ])[]
  /** What looks like a trigger phrase and is none: “I can't imagine what that was like”. */
  readonly harmless: readonly RegExp[]
  /** Somebody else is said to say, ask or think something: what follows is theirs. */
  readonly reports: readonly RegExp[]
  /** Words after which the writer speaks again, right before a phrase. */
  readonly ownAgain: RegExp
  /** Right before a phrase: it is only named in order to avoid it. */
  readonly avoided: RegExp
}

const BEFORE_WORDS = "(?<![\\p{L}\\p{N}'-])"
const AFTER_WORDS = '(?![\\p{L}\\p{N}])'

/**
 * A pattern of whole words, for all of its places. The texts that it is held against are in small letters: a pattern for
 * any capitals takes ten times as long to make.
 */
export function wholeWords(source: string): RegExp {
  return new RegExp(`${BEFORE_WORDS}(?:${source})${AFTER_WORDS}`, 'gu')
}

/** Fits wherever the first of several such patterns does that fits there: one look in place of many. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const sources = patterns.map(({ source }) =>
    source.slice(BEFORE_WORDS.length, source.length - AFTER_WORDS.length),
  )
  return new RegExp(`${BEFORE_WORDS}(?:${sources.join('|')})${AFTER_WORDS}`, 'gu')
}
