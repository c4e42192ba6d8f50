import type { TranslationOf } from '../interface-words.ts'
import type { phrases as english } from '../en/phrases.ts'

/** Words of the phrase coach. */
export const phrases: TranslationOf<typeof english> = {
  insteadOf: 'Au lieu de',
  say: 'dites',
}
