import type { ReactElement } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './difficulty-bars.module.css'

/** Difficulty 1 to 5 as bars that grow. */
export function DifficultyBars(props: { readonly level: number }): ReactElement {
  const t = useWords()
  return (
    <span
      className={styles.bars}
      role="img"
      aria-label={t('ui:difficulty', { level: props.level })}
    >
      {[1, 2, 3, 4, 5].map((bar) => (
        <span
          key={bar}
          className={`${styles.bar} ${bar <= props.level ? styles.filled : ''}`}
          style={{ height: `${(5 + bar * 2.6) / 16}rem` }}
        />
      ))}
    </span>
  )
}
