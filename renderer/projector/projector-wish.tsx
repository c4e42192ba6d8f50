import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './projector-ringing.module.css'

/** What the customer wants, in a sentence that the class reads before the conversation begins. */
export function ProjectorWish(props: { readonly request: string }): ReactElement {
  const t = useWords()
  return (
    <p>
      <span className={styles.label}>{t('projector:wants')}</span> {props.request}
    </p>
  )
}
