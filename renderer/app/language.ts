import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from '../words/en/english.ts'

/** The words of the interface, ready at once: nothing is loaded later. Text is never read as markup. */
export function createLanguage(): i18n {
  const language = createInstance()
  void language.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'app',
    ns: Object.keys(english),
    resources: { en: english },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return language
}
