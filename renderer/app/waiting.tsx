import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './waiting.module.css'

/** Shown while the host answers; appears only when that takes a while. */
export function Waiting(): ReactElement {
  const t = useWords()
  return (
    <div className={styles.waiting} role="status" data-waiting>
      {t('ui:loading')}
    </div>
  )
}
