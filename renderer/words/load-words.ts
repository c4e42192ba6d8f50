import type { InterfaceLanguage } from './interface-language.ts'
import type { InterfaceWords } from './interface-words.ts'

/** Fetches the words of one language. Each lies in a file of its own, so the start loads only what it shows. */
export async function loadWords(language: InterfaceLanguage): Promise<InterfaceWords> {
  switch (language) {
    case 'en':
      return (await import('./en/english.ts')).english
    case 'fr':
      return (await import('./fr/french.ts')).french
    default:
      return (await import('./pseudo/pseudo-words.ts')).pseudoWords(language)
  }
}
