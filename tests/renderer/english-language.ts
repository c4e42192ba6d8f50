import type { i18n } from 'i18next'
import { createLanguage } from '../../renderer/app/language.ts'
import { english } from '../../renderer/words/en/english.ts'

/** The interface in English, ready at once, for tests that do not ask for another language. */
export function englishLanguage(): i18n {
  return createLanguage('en', english)
}
