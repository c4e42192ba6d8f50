import type { i18n } from 'i18next'
import {
  useCallback,
  useInsertionEffect,
  useMemo,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react'
import { INTERFACE_LANGUAGES } from '../words/interface-language.ts'
import { WordsProvider, wordsNow } from '../words/words-in-use.ts'

/** Gives every screen below it the words, and tells the page the language and which way it runs. */
export function LanguageProvider(props: {
  readonly language: i18n
  readonly children: ReactNode
}): ReactElement {
  const { language } = props
  const follow = useCallback(
    (notify: () => void) => {
      language.on('languageChanged', notify)
      return () => language.off('languageChanged', notify)
    },
    [language],
  )
  const nameNow = () => language.language
  const name = useSyncExternalStore(follow, nameNow, nameNow)
  const inUse = useMemo(() => wordsNow(language, name), [language, name])
  const { tag, direction } = INTERFACE_LANGUAGES[inUse.language]
  // Before any screen measures itself: what is measured must run the right way already.
  useInsertionEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [tag, direction])
  return <WordsProvider value={inUse}>{props.children}</WordsProvider>
}
