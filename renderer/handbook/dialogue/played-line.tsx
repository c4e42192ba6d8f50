import type { ReactElement } from 'react'
import type { DialogueLine } from '../../../engine/handbook/chapter-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './played-line.module.css'

/** One line of a dialogue: the customer's in the voice of the mood, the trainee's on paper. */
export function PlayedLine(props: {
  readonly line: DialogueLine
  readonly name: string
  /** Whether it has been answered: it stays for a moment, smaller. */
  readonly isPast: boolean
}): ReactElement {
  const t = useWords()
  const { line, name, isPast } = props
  return (
    <li
      className={`${styles.line} ${line.who === 'trainee' ? styles.trainee : styles.customer} ${isPast ? styles.past : ''}`}
      data-mood={line.mood}
    >
      <span className={styles.who}>
        {line.who === 'trainee' ? t('handbook:dialogue.you') : name}
      </span>
      <span className={styles.says}>{line.says}</span>
    </li>
  )
}
