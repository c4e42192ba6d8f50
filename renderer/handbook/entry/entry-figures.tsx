import type { ReactElement } from 'react'
import type { Figure } from '../../../engine/handbook/chapter-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './entry-figures.module.css'

/** Figures, large, each with its claim and where it comes from. */
export function EntryFigures(props: { readonly figures: readonly Figure[] }): ReactElement {
  const t = useWords()
  return (
    <dl className={styles.figures}>
      {props.figures.map(({ figure, says, source }) => (
        <div key={`${figure} ${says}`} className={styles.figure}>
          <dt className="tabular">{figure}</dt>
          <dd>
            {says}
            <small>{t('handbook:source', { source })}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
