import type { i18n } from 'i18next'
import { createContext, use } from 'react'
import { isInterfaceLanguage, type InterfaceLanguage } from './interface-language.ts'
import type { WordKey } from './word-key.ts'

/** Gives the words for a key, with names and figures filled in; `count` picks the plural form. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** The language that is shown and its words: another object whenever the language changes. */
export interface WordsInUse {
  readonly i18n: i18n
  readonly language: InterfaceLanguage
  readonly t: Words
}

const WordsContext = createContext<WordsInUse | null>(null)

/** Gives every screen below it the words in use. */
export const WordsProvider = WordsContext.Provider

/** The words as they are now, for a provider. */
export function wordsNow(i18n: i18n, name: string): WordsInUse {
  const language = isInterfaceLanguage(name) ? name : 'en'
  return { i18n, language, t: (key, values) => i18n.t(key, values ?? {}) }
}

/** The words in use; whoever asks is drawn again when the language changes. Throws outside of a `WordsProvider`. */
export function useWordsInUse(): WordsInUse {
  const inUse = use(WordsContext)
  if (inUse === null) throw new Error('A screen was drawn without words.')
  return inUse
}
