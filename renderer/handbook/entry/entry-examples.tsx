import type { ReactElement } from 'react'
import type { Example } from '../../../engine/handbook/chapter-document.ts'
import { Icon } from '../../ui/controls/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './entry-examples.module.css'

/** Cards with a question on them; pressing one turns it over. */
export function EntryExamples(props: { readonly examples: readonly Example[] }): ReactElement {
  const t = useWords()
  return (
    <div className={styles.examples}>
      <p className={styles.think}>{t('handbook:think')}</p>
      {props.examples.map(({ question, reveal }) => (
        <details key={question} className={styles.example}>
          <summary>
            <span>{question}</span>
            <span className={styles.arrow}>
              <Icon name="down" size={1.2} />
            </span>
          </summary>
          <p>{reveal}</p>
        </details>
      ))}
    </div>
  )
}
