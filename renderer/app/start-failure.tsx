import type { i18n } from 'i18next'
import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import { LanguageProvider } from './language-provider.tsx'
import { MessagePage } from './message-page.tsx'

/** What stands in the window when the program behind it cannot be reached at the start. */
export function StartFailure(props: { readonly language: i18n }): ReactElement {
  return (
    <LanguageProvider language={props.language}>
      <Unreachable />
    </LanguageProvider>
  )
}

function Unreachable(): ReactElement {
  const t = useWords()
  return (
    <MessagePage alert title={t('app:name')}>
      <p>{t('app:hostUnreachable')}</p>
    </MessagePage>
  )
}
