import type { ReactElement } from 'react'
import { PhraseCards, type SaidPhrase } from './phrase-cards.tsx'
import { phraseParts } from './phrase-parts.ts'

/** The trigger phrases of a text, as they stand in it. */
export function saidPhrases(text: string, language: string): readonly SaidPhrase[] {
  return phraseParts(text, language).flatMap(({ text: words, found }) =>
    found === null ? [] : [{ phrase: found.phrase, words }],
  )
}

/** The cards for what was said: `MarkedText` shows where the phrases stand. */
export function SaidPhrases(props: {
  readonly text: string
  readonly language: string
}): ReactElement | null {
  return <PhraseCards phrases={saidPhrases(props.text, props.language)} />
}
