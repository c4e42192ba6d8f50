import { useEffect, type ReactElement } from 'react'
import type { ChapterCard, HandbookChapter } from '../../contract/handbook-messages.ts'
import { addressOf } from '../app/route.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import { ChapterEnd } from './chapter-end.tsx'
import { ChapterNote } from './chapter-note.tsx'
import { ChapterTabs } from './chapter-tabs.tsx'
import { EntryArticle } from './entry/entry-article.tsx'
import { entryElement, goToEntry } from './go-to-entry.ts'
import styles from './chapter-page.module.css'

/** One chapter as a printed page between index tabs: entries, points to remember, the one sentence, and the pad. */
export function ChapterPage(props: {
  readonly chapters: readonly ChapterCard[]
  readonly chapter: HandbookChapter
  readonly note: string
  /** The entry that was asked for; null for the beginning. */
  readonly entry: string | null
}): ReactElement {
  const t = useWords()
  const { chapters, chapter, entry } = props
  const { document } = chapter
  const place = chapters.findIndex(({ id }) => id === chapter.id)
  useEffect(() => {
    if (entry !== null) goToEntry(entry)
  }, [entry, chapter.id])
  return (
    <div className={styles.book}>
      <ChapterTabs chapters={chapters} current={chapter.id} />
      <div className={styles.sheet}>
        <header className={styles.head}>
          <p className={styles.number}>{t('handbook:chapterNumber', { number: place + 1 })}</p>
          <h1>{document.title}</h1>
          <p className={styles.summary}>{document.summary}</p>
        </header>
        <nav className={styles.entries} aria-label={t('handbook:entries')}>
          <h2>{t('handbook:entries')}</h2>
          <ol>
            {document.entries.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={addressOf({ screen: 'chapter', chapter: chapter.id, entry: id })}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || entryElement(id) === null) return
                    // The page is here already: only the reading moves on.
                    event.preventDefault()
                    goToEntry(id)
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.text}>
          {document.entries.map((one) => (
            <EntryArticle key={one.id} entry={one} chapter={chapter} chapters={chapters} />
          ))}
          <section className={styles.points} aria-labelledby="points">
            <h2 id="points">{t('handbook:points')}</h2>
            <ul>
              {document.points.map((point) => (
                <li key={point}>
                  <Icon name="check" size={1.2} />
                  {point}
                </li>
              ))}
            </ul>
          </section>
          <ChapterEnd
            key={chapter.id}
            className={styles.message ?? ''}
            chapter={chapter.id}
            message={document.message}
          />
          <ChapterNote chapter={chapter.id} prompt={document.prompt} initial={props.note} />
          <Neighbours chapters={chapters} place={place} />
        </div>
      </div>
    </div>
  )
}

function Neighbours(props: {
  readonly chapters: readonly ChapterCard[]
  readonly place: number
}): ReactElement {
  const t = useWords()
  const before = props.chapters[props.place - 1]
  const after = props.chapters[props.place + 1]
  const address = (chapter: string) => addressOf({ screen: 'chapter', chapter, entry: null })
  return (
    <nav className={styles.neighbours} aria-label={t('handbook:contents')}>
      {before !== undefined && (
        <a href={address(before.id)}>
          <Icon name="back" size={1.2} />
          <span>
            <small>{t('handbook:previous')}</small>
            {before.title}
          </span>
        </a>
      )}
      {after !== undefined && (
        <a href={address(after.id)} className={styles.after}>
          <span>
            <small>{t('handbook:next')}</small>
            {after.title}
          </span>
          <Icon name="arrow" size={1.2} />
        </a>
      )}
    </nav>
  )
}
