import type { english } from './en/english.ts'

/** The same words in another language: every key of the English ones, and none besides. */
export type TranslationOf<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : TranslationOf<Words[Key]>
}

/** All words of the interface in one language, by area. */
export type InterfaceWords = TranslationOf<typeof english>
