import type { LanguageTag } from './language-tag.ts'

/**
 * What the interface can be shown in: a real language, or one of two made from English by code, for trying layouts
 * with long words (`en-XA`) and from right to left (`en-XB`). The two are never offered in the settings.
 */
export type InterfaceLanguage = LanguageTag | 'en-XA' | 'en-XB'

interface LanguageFacts {
  /** The language that scenarios and the host are asked for. */
  readonly tag: LanguageTag
  readonly direction: 'ltr' | 'rtl'
  /** How dates, numbers and lists are written. */
  readonly locale: string
  /** What controls that mirror themselves are told. */
  readonly controls: string
}

const BRITISH = { tag: 'en', direction: 'ltr', locale: 'en-GB', controls: 'en-GB' } as const

/** All that differs between the languages apart from the words. */
export const INTERFACE_LANGUAGES: Readonly<Record<InterfaceLanguage, LanguageFacts>> = {
  en: BRITISH,
  fr: { tag: 'fr', direction: 'ltr', locale: 'fr-FR', controls: 'fr-FR' },
  'en-XA': BRITISH,
  'en-XB': { ...BRITISH, direction: 'rtl', controls: 'he-IL' },
}

/** Whether the interface can be shown in a language of this name. */
export function isInterfaceLanguage(name: string): name is InterfaceLanguage {
  return Object.hasOwn(INTERFACE_LANGUAGES, name)
}
