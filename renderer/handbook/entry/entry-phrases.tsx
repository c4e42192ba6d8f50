import type { ReactElement } from 'react'
import { doctrineWords } from '../../../engine/doctrine/doctrine-words.ts'
import type { PhraseId } from '../../../engine/doctrine/phrases.ts'
import { useLanguage } from '../../words/use-language.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './entry-phrases.module.css'

/** Rows of the table of phrases: what lights the fuse, what to say, and why. */
export function EntryPhrases(props: { readonly phrases: readonly PhraseId[] }): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const words = doctrineWords(tag).phrases
  return (
    <ul className={styles.rows}>
      {props.phrases.map((id) => (
        <li key={id}>
          <p>
            <small>{t('handbook:insteadOf')}</small>
            <s>{t('ui:quoted', { line: words[id].trigger })}</s>
          </p>
          <p className={styles.calm}>
            <small>{t('handbook:say')}</small>
            <b>{t('ui:quoted', { line: words[id].calm })}</b>
          </p>
          <p className={styles.because}>{words[id].because}</p>
        </li>
      ))}
    </ul>
  )
}
