import type { KeyboardEvent, ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import type { PromiseEntry } from './log-entries.ts'
import { moveToLine } from './move-to-line.ts'
import { StampRow } from './stamp-row.tsx'
import styles from './log-line.module.css'

/** One promise of the log: what was promised, and the date that was given, among several. */
export function PromiseLine(props: {
  readonly entry: PromiseEntry
  readonly language: string
  readonly onDate: (by: string) => void
}): ReactElement {
  const t = useWords()
  const { entry } = props
  const dates = [...entry.dates.map(({ recorded }) => recorded), '']
  const takeKey = (event: KeyboardEvent): boolean => {
    const chosen = /^[1-9]$/.test(event.key) ? dates[Number(event.key) - 1] : undefined
    if (chosen !== undefined) props.onDate(chosen)
    else if (event.key === 'ArrowDown') moveToLine(event.target, 1)
    else if (event.key === 'ArrowUp') moveToLine(event.target, -1)
    else return false
    return true
  }
  return (
    <li className={`${styles.line} ${styles.promise} ${entry.by === null ? styles.open : ''}`}>
      <p className={styles.text} lang={props.language}>
        {entry.what}
      </p>
      <StampRow
        label={t('wrapUp:byWhen', { promise: entry.what })}
        stamps={dates.map((date, index) =>
          date === ''
            ? { value: date, key: String(index + 1), name: t('wrapUp:notRecorded'), quiet: true }
            : {
                value: date,
                key: String(index + 1),
                name: entry.dates[index]?.shown ?? date,
                language: props.language,
              },
        )}
        value={entry.by}
        onStamp={props.onDate}
        onLineKey={takeKey}
      />
    </li>
  )
}
