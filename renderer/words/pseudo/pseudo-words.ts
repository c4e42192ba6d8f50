import { english } from '../en/english.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import type { InterfaceWords } from '../interface-words.ts'
import { pseudoText } from './pseudo-text.ts'

/** Opens and closes a stretch of text that runs from right to left whatever its letters are. */
const RIGHT_TO_LEFT = '\u202E'
const AS_BEFORE = '\u202C'

/** Every word of the interface as the two trial languages have it, made from English. */
export function pseudoWords(language: InterfaceLanguage): InterfaceWords {
  const change =
    language === 'en-XB' ? (text: string) => `${RIGHT_TO_LEFT}${text}${AS_BEFORE}` : pseudoText
  return changed(english, change)
}

/** The same tree with every text changed. */
function changed<Words extends object>(words: Words, change: (text: string) => string): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? change(value) : changed(value as object, change), // A branch of the tree.
    ]),
  ) as Words // The same keys as before.
}
