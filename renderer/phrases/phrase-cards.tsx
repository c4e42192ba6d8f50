import type { ReactElement } from 'react'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { PhraseId } from '../../engine/doctrine/phrases.ts'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './phrase-cards.module.css'

/** A trigger phrase as it was said or written. */
export interface SaidPhrase {
  readonly phrase: PhraseId
  readonly words: string
}

/** A small card for each trigger phrase: instead of that, say this, because. Nothing without any. */
export function PhraseCards(props: {
  readonly phrases: readonly SaidPhrase[]
  /** Most cards shown at once; the first ones win. */
  readonly most?: number
}): ReactElement | null {
  const t = useWords()
  const { tag } = useLanguage()
  const words = doctrineWords(tag).phrases
  const rows = props.phrases
    .filter(({ phrase }, place, all) => all.findIndex((one) => one.phrase === phrase) === place)
    .slice(0, props.most)
  if (rows.length === 0) return null
  return (
    <ul className={styles.cards}>
      {rows.map(({ phrase, words: said }) => (
        <li key={phrase} className={styles.card}>
          <span>
            {t('phrases:insteadOf')} <s>{t('ui:quoted', { line: said })}</s>
          </span>{' '}
          <span>
            {t('phrases:say')} <b>{t('ui:quoted', { line: words[phrase].calm })}</b>
          </span>{' '}
          <span className={styles.because}>{words[phrase].because}</span>
        </li>
      ))}
    </ul>
  )
}
