import { useState, type ReactElement } from 'react'
import type { ChapterCard, LearnerNotes, WrittenFile } from '../../contract/handbook-messages.ts'
import type { AttemptSummary } from '../../contract/messages.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { QueryView } from '../app/query-view.tsx'
import { addressOf } from '../app/route.ts'
import { useAction } from '../app/use-action.ts'
import { useQuery } from '../app/use-query.ts'
import { WrittenFileCard } from '../files/written-file.tsx'
import { Button, ButtonLink } from '../ui/controls/button.tsx'
import { EmptyState } from '../ui/paper/empty-state.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { NoteSheet } from './note-sheet.tsx'
import styles from './notes-screen.module.css'

/** Everything that the learner wrote down, newest first. */
export function NotesScreen(): ReactElement {
  const host = useHost()
  const { learner } = useLearner()
  const query = useQuery(`notes ${learner.id}`, async () => {
    const [notes, contents, calls] = await Promise.all([
      host.notes.list({ learner: learner.id }),
      host.handbook.contents({}),
      host.attempts.list({ learner: learner.id }),
    ])
    return { notes, chapters: contents.chapters, calls }
  })
  return <QueryView query={query}>{(found) => <Notes {...found} />}</QueryView>
}

function Notes(props: {
  readonly notes: LearnerNotes
  readonly chapters: readonly ChapterCard[]
  readonly calls: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const { notes } = props
  if (notes.chapters.length + notes.calls.length === 0)
    return (
      <div className={styles.page}>
        <h1>{t('handbook:notes.title')}</h1>
        <EmptyState
          setting="email"
          title={t('handbook:notes.none')}
          help={t('handbook:notes.noneHelp')}
        >
          <ButtonLink kind="action" icon="book" href={addressOf({ screen: 'handbook' })}>
            {t('handbook:notes.toHandbook')}
          </ButtonLink>
        </EmptyState>
      </div>
    )
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('handbook:notes.title')}</h1>
          <p>{t('handbook:notes.lead')}</p>
        </div>
        <TakeAway />
      </header>
      {notes.chapters.length > 0 && <ChapterNotes {...props} />}
      {notes.calls.length > 0 && <CallNotes {...props} />}
    </div>
  )
}

/** Print, or write one page that can be read anywhere. */
function TakeAway(): ReactElement {
  const t = useWords()
  const host = useHost()
  const { learner } = useLearner()
  const { run, busy, failure } = useAction()
  const [file, setFile] = useState<WrittenFile | null>(null)
  const save = () => run(async () => setFile(await host.notes.export({ learner: learner.id })))
  return (
    <div className={styles.away}>
      <div className={styles.buttons}>
        <Button icon="print" onPress={() => window.print()}>
          {t('handbook:notes.print')}
        </Button>
        <Button icon="save" disabled={busy} onPress={save}>
          {t('handbook:notes.export')}
        </Button>
      </div>
      {file !== null && (
        <WrittenFileCard key={file.id} file={file} sentence={t('handbook:notes.exported')} />
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}

function ChapterNotes(props: {
  readonly notes: LearnerNotes
  readonly chapters: readonly ChapterCard[]
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  return (
    <section className={styles.notes} aria-labelledby="from-handbook">
      <h2 id="from-handbook">{t('handbook:notes.chapters')}</h2>
      {props.notes.chapters.map(({ chapter, text, changedAt }) => {
        const card = props.chapters.find(({ id }) => id === chapter)
        return (
          <NoteSheet
            key={chapter}
            title={card?.title ?? t('handbook:notes.goneChapter')}
            date={t('handbook:notes.changed', { date: formats.dayAndTime(changedAt) })}
            asked={card?.prompt ?? ''}
            text={text}
            link={
              card === undefined
                ? null
                : {
                    name: t('handbook:notes.read'),
                    href: addressOf({ screen: 'chapter', chapter, entry: null }),
                  }
            }
          />
        )
      })}
    </section>
  )
}

function CallNotes(props: {
  readonly notes: LearnerNotes
  readonly calls: readonly AttemptSummary[]
}): ReactElement {
  const t = useWords()
  const { formats } = useLanguage()
  return (
    <section className={styles.notes} aria-labelledby="from-calls">
      <h2 id="from-calls">{t('handbook:notes.calls')}</h2>
      {props.notes.calls.map(({ attempt, text }) => {
        const call = props.calls.find(({ id }) => id === attempt)
        return (
          <NoteSheet
            key={attempt}
            title={call?.title ?? t('handbook:notes.goneCall')}
            date={
              call === undefined
                ? ''
                : t('handbook:notes.taken', { date: formats.dayAndTime(call.startedAt) })
            }
            asked=""
            text={text}
            link={
              call?.phase === 'debrief'
                ? {
                    name: t('handbook:notes.debrief'),
                    href: addressOf({ screen: 'debrief', attempt }),
                  }
                : null
            }
          />
        )
      })}
    </section>
  )
}
