import { type ReactElement } from 'react'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { addressOf } from '../app/route.ts'
import { useNotes } from '../call/notes/use-notes.ts'
import { CoachedText } from '../phrases/coached-text.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './chapter-note.module.css'

/** Longest note that the host takes. */
const LONGEST = 20_000

/** The pad at the end of a chapter: its question, and room to answer. Says what is on the disk, and what is not yet. */
export function ChapterNote(props: {
  readonly chapter: string
  readonly prompt: string
  readonly initial: string
}): ReactElement {
  const t = useWords()
  const host = useHost()
  const { tag } = useLanguage()
  const { learner } = useLearner()
  const notes = useNotes(props.initial, (text) =>
    host.notes.write({ learner: learner.id, chapter: props.chapter, text }),
  )
  return (
    <section className={styles.pad} aria-labelledby="write-it-down">
      <h2 id="write-it-down">{t('handbook:note.title')}</h2>
      <p className={styles.prompt}>{props.prompt}</p>
      <CoachedText
        className={styles.field ?? ''}
        label={t('handbook:note.label')}
        placeholder={t('handbook:note.hint')}
        rows={6}
        longest={LONGEST}
        language={tag}
        value={notes.text}
        onChange={notes.write}
      />
      <p className={styles.foot}>
        <span role="status">
          {notes.waiting
            ? t(notes.saved ? 'handbook:note.saving' : 'handbook:note.notSaved')
            : notes.text.trim() !== '' && t('handbook:note.saved')}
        </span>
        <a href={addressOf({ screen: 'notes' })}>{t('handbook:note.all')}</a>
      </p>
    </section>
  )
}
