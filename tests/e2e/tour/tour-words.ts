import { createLanguage } from '../../../renderer/app/language.ts'
import { english } from '../../../renderer/words/en/english.ts'
import { french } from '../../../renderer/words/fr/french.ts'
import type { InterfaceLanguage } from '../../../renderer/words/interface-language.ts'
import { pseudoWords } from '../../../renderer/words/pseudo/pseudo-words.ts'
import type { Words } from '../../../renderer/words/use-words.ts'

/** The words that a window shows in a language, for finding buttons by them. */
export function tourWords(language: InterfaceLanguage): Words {
  const words = language === 'en' ? english : language === 'fr' ? french : pseudoWords(language)
  const spoken = createLanguage(language, words)
  return (key, values) => spoken.t(key, values ?? {})
}
