import type { ReactElement } from 'react'
import type { DrillEntry } from '../../contract/drill-messages.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { Panel } from '../ui/paper/panel.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './broken-drills.module.css'

/** Drill files with problems: those that cannot be used, and remarks about those that can. Nothing without any. */
export function BrokenDrills(props: {
  readonly entries: readonly DrillEntry[]
}): ReactElement | null {
  const t = useWords()
  const faulty = props.entries.filter((entry) => entry.problems.length > 0)
  if (faulty.length === 0) return null
  return (
    <section className={styles.broken} aria-labelledby="broken-drills">
      <h2 id="broken-drills">
        {faulty.some(({ playable }) => !playable) ? t('drills:broken') : t('drills:remarks')}
      </h2>
      <p>{t('drills:brokenHelp')}</p>
      {faulty.map((entry) => (
        <Panel key={entry.id}>
          <details className={styles.file}>
            <summary>
              <Icon name="warning" />
              {entry.card?.title ?? entry.id.replace(/^yours_/, '')}
              <span>{t('drills:problems', { count: entry.problems.length })}</span>
            </summary>
            <ul>
              {entry.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </details>
        </Panel>
      ))}
    </section>
  )
}
