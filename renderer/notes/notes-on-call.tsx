import type { ReactElement } from 'react'
import type { AttemptDebrief } from '../../contract/messages.ts'
import type { ChapterCard, ChapterNote } from '../../contract/handbook-messages.ts'
import { placeOfPrinciple } from '../../engine/handbook/explained-doctrine.ts'
import { useHost } from '../app/host.tsx'
import { useLearner } from '../app/learner.tsx'
import { addressOf } from '../app/route.ts'
import { useQuery } from '../app/use-query.ts'
import { SectionHeading } from '../debrief/section-heading.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import { NoteSheet } from './note-sheet.tsx'
import styles from './notes-on-call.module.css'

/** The learner's notes on the chapters that a call was about; where there are none, the way to write one. */
export function NotesOnCall(props: { readonly debrief: AttemptDebrief }): ReactElement | null {
  const t = useWords()
  const host = useHost()
  const { formats } = useLanguage()
  const { learner } = useLearner()
  const query = useQuery(`notes on call ${learner.id}`, async () => {
    const [notes, contents] = await Promise.all([
      host.notes.list({ learner: learner.id }),
      host.handbook.contents({}),
    ])
    return { notes: notes.chapters, chapters: contents.chapters }
  })
  // A debrief without its notes is still a debrief.
  if (query.state !== 'ready') return null
  const { notes, chapters } = query.value
  const about = chaptersOfCall(props.debrief, chapters)
  const written = about.flatMap((chapter) => noteOn(chapter, notes))
  const first = about[0]
  if (first === undefined) return null
  return (
    <section className={styles.notes}>
      <SectionHeading title={t('handbook:debrief.title')}>
        <a className={styles.all} href={addressOf({ screen: 'notes' })}>
          {t('handbook:note.all')}
        </a>
      </SectionHeading>
      {written.length === 0 ? (
        <p>
          {t('handbook:debrief.nothing')}{' '}
          <a href={addressOf({ screen: 'chapter', chapter: first.id, entry: null })}>
            {t('handbook:debrief.prompt', { title: first.title })}
          </a>
        </p>
      ) : (
        written.map(({ chapter, note }) => (
          <NoteSheet
            key={chapter.id}
            title={chapter.title}
            date={t('handbook:notes.changed', { date: formats.dayAndTime(note.changedAt) })}
            asked=""
            text={note.text}
            link={{
              name: t('handbook:notes.read'),
              href: addressOf({ screen: 'chapter', chapter: chapter.id, entry: null }),
            }}
          />
        ))
      )}
    </section>
  )
}

/** The chapters that explain what the turns had to do with, those that explain most first. */
function chaptersOfCall(
  { turns }: AttemptDebrief,
  chapters: readonly ChapterCard[],
): readonly ChapterCard[] {
  const counts = new Map<string, number>()
  for (const principle of turns.flatMap((turn) => turn.principles)) {
    const place = placeOfPrinciple(chapters, principle)
    if (place !== null) counts.set(place.chapter, (counts.get(place.chapter) ?? 0) + 1)
  }
  return chapters
    .filter(({ id }) => counts.has(id))
    .toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))
}

function noteOn(
  chapter: ChapterCard,
  notes: readonly ChapterNote[],
): readonly { readonly chapter: ChapterCard; readonly note: ChapterNote }[] {
  const note = notes.find((one) => one.chapter === chapter.id)
  return note === undefined ? [] : [{ chapter, note }]
}
