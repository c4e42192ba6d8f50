import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './projector-help.module.css'

const LINES = ['next', 'back', 'numbers', 'blank', 'points', 'countdown', 'leave'] as const

/** The keys of the projector view, for the trainer, over the whole picture. */
export function ProjectorHelp(): ReactElement {
  const t = useWords()
  return (
    <section className={styles.help} aria-label={t('projector:keysFor')}>
      <h2>{t('projector:keysFor')}</h2>
      <ul>
        {LINES.map((line) => (
          <li key={line}>{t(`projector:help.${line}`)}</li>
        ))}
      </ul>
    </section>
  )
}
