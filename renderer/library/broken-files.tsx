import type { ReactElement } from 'react'
import type { LibraryEntry } from '../../contract/messages.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './broken-files.module.css'

/** Scenario files that cannot be played, each with what is wrong and how to mend it. Nothing without any. */
export function BrokenFiles(props: {
  readonly entries: readonly LibraryEntry[]
}): ReactElement | null {
  const t = useWords()
  const broken = props.entries.filter((entry) => !entry.playable)
  if (broken.length === 0) return null
  return (
    <section className={styles.broken}>
      <h2>{t('library:broken')}</h2>
      <p>{t('library:brokenHelp')}</p>
      <div className={styles.files}>
        {broken.map((entry) => (
          <Panel key={`${entry.origin}/${entry.id}`}>
            <details className={styles.file}>
              <summary>
                <Icon name="warning" />
                {entry.card?.title ?? entry.id}
                <span>{t(entry.origin === 'yours' ? 'library:yours' : 'library:builtIn')}</span>
                <span>{t('library:brokenProblems', { count: entry.problems.length })}</span>
              </summary>
              <ul className={styles.problems}>
                {entry.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </details>
          </Panel>
        ))}
      </div>
    </section>
  )
}
