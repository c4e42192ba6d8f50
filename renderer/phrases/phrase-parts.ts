import { findPhrases, type FoundPhrase } from '../../engine/phrases/find-phrases.ts'

/** A piece of a text, with the phrase that it is, if any. */
export interface TextPart {
  readonly text: string
  readonly found: FoundPhrase | null
}

/** The text in pieces, trigger phrases apart; nothing is lost or added. `language` is a BCP 47 tag. */
export function phraseParts(text: string, language: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const found of findPhrases(text, language)) {
    if (found.start > at) parts.push({ text: text.slice(at, found.start), found: null })
    parts.push({ text: text.slice(found.start, found.end), found })
    at = found.end
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), found: null })
  return parts
}
