import { useTranslation } from 'react-i18next'
import type { WordKey } from './word-key.ts'

/** Gives the words for a key, with names and figures filled in; `count` picks the plural form. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** The words of the chosen language. A component that uses this is drawn again when the language changes. */
export function useWords(): Words {
  const { t } = useTranslation()
  return (key, values) => t(key, values ?? {})
}
