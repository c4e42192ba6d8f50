import { useState, type ReactElement, type ReactNode } from 'react'
import type { ChapterCard } from '../../../contract/handbook-messages.ts'
import type { EntryTraining as Training } from '../../../engine/handbook/training-links.ts'
import { addressOf } from '../../app/route.ts'
import { useWords } from '../../words/use-words.ts'
import { DrillButtons } from './drill-buttons.tsx'
import styles from './entry-training.module.css'

/** Scenarios that are shown before somebody asks for more. */
const SHOWN = 4

/** Where an entry can be practised; nothing at all where nothing trains it. */
export function EntryTraining(props: {
  readonly training: Training
  readonly chapters: readonly ChapterCard[]
}): ReactElement | null {
  const t = useWords()
  const [all, setAll] = useState(false)
  const { scenarios, drills, procedures } = props.training
  if (scenarios.length + drills.length + procedures.length === 0) return null
  const calls = all ? scenarios : scenarios.slice(0, SHOWN)
  const more = scenarios.length - calls.length
  return (
    <div className={styles.training}>
      <h3>{t('handbook:train.title')}</h3>
      {calls.length > 0 && (
        <Row name={t('handbook:train.calls')}>
          {calls.map(({ id, title }) => (
            <li key={id}>
              <a href={addressOf({ screen: 'brief', scenario: id })}>{title}</a>
            </li>
          ))}
          {more > 0 && (
            <li>
              <button type="button" className={styles.more} onClick={() => setAll(true)}>
                {t('handbook:train.more', { count: more })}
              </button>
            </li>
          )}
        </Row>
      )}
      {drills.length > 0 && (
        <Row name={t('handbook:train.drills')}>
          <DrillButtons drills={drills} />
        </Row>
      )}
      {procedures.length > 0 && (
        <Row name={t('handbook:train.steps')}>
          {procedures.map(({ procedure, title, step }) => (
            <li key={procedure}>
              <Step
                address={procedureAddress(props.chapters, procedure)}
                words={t('handbook:train.stepOf', { step, title })}
              />
            </li>
          ))}
        </Row>
      )}
    </div>
  )
}

function Row(props: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.row}>
      <h4>{props.name}</h4>
      <ul>{props.children}</ul>
    </div>
  )
}

function Step(props: { readonly address: string | null; readonly words: string }): ReactElement {
  return props.address === null ? <>{props.words}</> : <a href={props.address}>{props.words}</a>
}

/** The entry that shows a procedure, or null where none does. */
function procedureAddress(chapters: readonly ChapterCard[], procedure: string): string | null {
  for (const chapter of chapters) {
    const entry = chapter.entries.find((one) => one.procedure === procedure)
    if (entry !== undefined)
      return addressOf({ screen: 'chapter', chapter: chapter.id, entry: entry.id })
  }
  return null
}
