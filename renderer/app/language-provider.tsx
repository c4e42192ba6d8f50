import type { i18n } from 'i18next'
import { useInsertionEffect, type ReactElement, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '../words/interface-language.ts'

/** Gives every screen below it the words, and tells the page the language and which way it runs. */
export function LanguageProvider(props: {
  readonly language: i18n
  readonly children: ReactNode
}): ReactElement {
  return (
    <I18nextProvider i18n={props.language}>
      <PageLanguage>{props.children}</PageLanguage>
    </I18nextProvider>
  )
}

function PageLanguage(props: { readonly children: ReactNode }): ReactElement {
  const { language } = useTranslation().i18n
  const { tag, direction } = INTERFACE_LANGUAGES[isInterfaceLanguage(language) ? language : 'en']
  // Before any screen measures itself: what is measured must run the right way already.
  useInsertionEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [tag, direction])
  return <>{props.children}</>
}
