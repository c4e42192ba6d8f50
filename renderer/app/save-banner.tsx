import type { ReactElement } from 'react'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import { hostSentence } from './host-sentence.ts'
import styles from './save-banner.module.css'

/** Stays on every screen for as long as nothing can be written to disk. */
export function SaveBanner(props: { readonly reason: string }): ReactElement {
  const t = useWords()
  return (
    <div className={styles.banner} role="alert">
      <Icon name="warning" />
      <span>
        <b>{t('app:notSaved')}</b>{' '}
        {t('app:notSavedHelp', { reason: hostSentence(props.reason, t) })}
      </span>
    </div>
  )
}
