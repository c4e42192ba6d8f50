import type { ReactElement } from 'react'
import type { DrillResult } from '../../contract/drill-messages.ts'
import { DeskSlip } from '../ui/paper/desk-slip.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { backWords } from './back-words.ts'
import styles from './result-returns.module.css'

/** When the items of a round come back, counted by day, soonest first. */
export function ResultReturns(props: { readonly result: DrillResult }): ReactElement | null {
  const t = useWords()
  const { formats } = useLanguage()
  const now = Date.now()
  const days = new Map<string, number>()
  for (const { dueAt } of props.result.returns.toSorted((one, other) =>
    one.dueAt.localeCompare(other.dueAt),
  )) {
    const when = backWords(dueAt, now, t, formats)
    days.set(when, (days.get(when) ?? 0) + 1)
  }
  if (days.size === 0) return null
  return (
    <DeskSlip kind="file" className={styles.slip ?? ''} head={t('drills:whatComesBack')}>
      <ul className={styles.days}>
        {[...days].map(([when, count]) => (
          <li key={when}>{t('drills:backIn', { items: t('drills:comeBack', { count }), when })}</li>
        ))}
      </ul>
    </DeskSlip>
  )
}
