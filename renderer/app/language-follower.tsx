import { useEffect, useReducer, type ReactElement, type ReactNode } from 'react'
import { chooseLanguage } from '../words/choose-language.ts'
import { useWordsInUse } from '../words/words-in-use.ts'
import { fetchLanguage } from './language.ts'
import { useSettings } from './settings.tsx'

/** Keeps the words in the language that the settings ask for, also when the machine's language changes. */
export function LanguageFollower(props: { readonly children: ReactNode }): ReactElement {
  const { i18n } = useWordsInUse()
  const { settings, known } = useSettings()
  const [machineChanges, noteMachineChange] = useReducer((changes: number) => changes + 1, 0)
  useEffect(() => {
    addEventListener('languagechange', noteMachineChange)
    return () => removeEventListener('languagechange', noteMachineChange)
  }, [])
  useEffect(() => {
    if (!known) return
    let current = true
    const wanted = chooseLanguage({
      setting: settings.language,
      machine: navigator.languages,
      address: location.search,
    })
    if (wanted === i18n.language) return
    fetchLanguage(i18n, wanted)
      .then(() => (current ? i18n.changeLanguage(wanted) : undefined))
      // Words that cannot be fetched are no reason to stop anybody: the language in use stays.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [i18n, known, settings.language, machineChanges])
  return <>{props.children}</>
}
