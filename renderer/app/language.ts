import { createInstance, type FormatterModule, type i18n } from 'i18next'
import type { InterfaceLanguage } from '../words/interface-language.ts'
import type { InterfaceWords } from '../words/interface-words.ts'
import { loadWords } from '../words/load-words.ts'
import { fillIn } from '../words/locale/fill-in.ts'

/** The words of the interface, ready at once in the language to start with. Text is never read as markup. */
export function createLanguage(start: InterfaceLanguage, words: InterfaceWords): i18n {
  const language = createInstance()
  void language.use(figures).init({
    lng: start,
    // Types see to it that every language has every word; another language need not be loaded to fall back on.
    fallbackLng: false,
    load: 'currentOnly',
    defaultNS: 'app',
    ns: Object.keys(words),
    resources: { [start]: words },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  })
  return language
}

/**
 * Fetches the words of a language that has not been shown yet. No screen is ever without words: only then may
 * `changeLanguage` follow.
 *
 * @throws when the words cannot be fetched.
 */
export async function fetchLanguage(language: i18n, wanted: InterfaceLanguage): Promise<void> {
  if (language.hasResourceBundle(wanted, 'app')) return
  for (const [area, words] of Object.entries(await loadWords(wanted))) {
    language.addResourceBundle(wanted, area, words)
  }
}

/** Writes values as the language does; a place whose value was forgotten is left empty. */
const figures: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, format, language) =>
    value === undefined || value === null ? '' : fillIn(value, format, language ?? 'en'),
}
