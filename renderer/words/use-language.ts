import { INTERFACE_LANGUAGES } from './interface-language.ts'
import type { LanguageTag } from './language-tag.ts'
import { formatsOf, type Formats } from './locale/formats.ts'
import { useWordsInUse } from './words-in-use.ts'

/** The language in use, as screens and questions to the host need it. */
export interface Language {
  readonly tag: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  readonly formats: Formats
  /** The locale that controls which mirror themselves are told. */
  readonly controls: string
}

/** The language in use. A component that uses this is drawn again, and keeps its state, when the language changes. */
export function useLanguage(): Language {
  const { tag, direction, locale, controls } = INTERFACE_LANGUAGES[useWordsInUse().language]
  return { tag, direction, formats: formatsOf(locale), controls }
}
