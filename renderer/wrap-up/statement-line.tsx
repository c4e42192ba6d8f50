import type { KeyboardEvent, ReactElement } from 'react'
import { STATEMENT_KINDS, type StatementKind } from '../../engine/format/scenario-document.ts'
import { useWords } from '../words/use-words.ts'
import type { StatementEntry } from './log-entries.ts'
import { moveToLine } from './move-to-line.ts'
import { StampRow } from './stamp-row.tsx'
import styles from './log-line.module.css'

/** Keys that sort the line in which the keyboard is. */
const SORTING: Readonly<Record<string, StatementKind>> = { f: 'fact', o: 'opinion', e: 'feeling' }

/** One line of the log: what the customer said, three kinds to choose from, and whether it is passed on. */
export function StatementLine(props: {
  readonly entry: StatementEntry
  readonly language: string
  readonly onSort: (kind: StatementKind) => void
  readonly onPassOn: (passedOn: boolean) => void
}): ReactElement {
  const t = useWords()
  const { entry } = props
  const takeKey = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase()
    const kind = SORTING[key]
    if (kind !== undefined) props.onSort(kind)
    else if (key === 'p') props.onPassOn(!entry.passedOn)
    else if (key === 'arrowdown') moveToLine(event.target, 1)
    else if (key === 'arrowup') moveToLine(event.target, -1)
    else return false
    return true
  }
  return (
    <li className={`${styles.line} ${entry.kind === null ? styles.open : ''}`}>
      <p className={styles.text} lang={props.language}>
        {entry.text}
      </p>
      <StampRow
        label={t('wrapUp:kindOf', { statement: entry.text })}
        stamps={STATEMENT_KINDS.map((kind) => ({ value: kind, name: t(`wrapUp:${kind}`) }))}
        value={entry.kind}
        onStamp={props.onSort}
        onLineKey={takeKey}
      />
      <label className={styles.pass}>
        <input
          type="checkbox"
          checked={entry.passedOn}
          aria-label={t('wrapUp:passOnThis', { statement: entry.text })}
          onChange={(event) => props.onPassOn(event.target.checked)}
          onKeyDown={(event) => {
            if (!event.ctrlKey && !event.metaKey && !event.altKey && takeKey(event))
              event.preventDefault()
          }}
        />
        {t('wrapUp:passOn')}
      </label>
    </li>
  )
}
