import type { ReactElement } from 'react'
import type { ChapterCard, HandbookChapter } from '../../../contract/handbook-messages.ts'
import type { EntryDocument } from '../../../engine/handbook/chapter-document.ts'
import { Icon } from '../../ui/controls/icon.tsx'
import { useWords } from '../../words/use-words.ts'
import { DialogueCard } from '../dialogue/dialogue-card.tsx'
import { Emphasis } from '../emphasis.tsx'
import { EntryExamples } from './entry-examples.tsx'
import { EntryFigures } from './entry-figures.tsx'
import { EntryList } from './entry-list.tsx'
import { EntryPhrases } from './entry-phrases.tsx'
import { EntrySteps } from './entry-steps.tsx'
import { EntryTraining } from './entry-training.tsx'
import styles from './entry-article.module.css'

/** One entry: a few paragraphs, what can be opened and played, and where it can be practised. */
export function EntryArticle(props: {
  readonly entry: EntryDocument
  readonly chapter: HandbookChapter
  readonly chapters: readonly ChapterCard[]
}): ReactElement {
  const t = useWords()
  const { entry, chapter } = props
  const procedure = chapter.procedures.find(({ id }) => id === entry.procedure) ?? null
  const speaker = chapter.document.cast.find(({ id }) => id === entry.dialogue?.customer)
  const training = chapter.training[entry.id]
  return (
    <article className={styles.entry} aria-labelledby={`entry-${entry.id}`}>
      <h2 id={`entry-${entry.id}`} className={styles.title} tabIndex={-1}>
        {entry.title}
      </h2>
      <div className={styles.text} lang={chapter.document.language}>
        {entry.text.map((paragraph) => (
          <p key={paragraph}>
            <Emphasis text={paragraph} />
          </p>
        ))}
      </div>
      {entry.figures.length > 0 && <EntryFigures figures={entry.figures} />}
      {entry.list.length > 0 && <EntryList items={entry.list} counted={entry.counted} />}
      {procedure !== null && <EntrySteps procedure={procedure} />}
      {entry.phrases.length > 0 && <EntryPhrases phrases={entry.phrases} />}
      {entry.examples.length > 0 && <EntryExamples examples={entry.examples} />}
      {entry.dialogue !== null && speaker !== undefined && (
        <DialogueCard
          dialogue={entry.dialogue}
          speaker={speaker}
          language={chapter.document.language}
        />
      )}
      {entry.points.length > 0 && (
        <div className={styles.points}>
          <h3>{t('handbook:remember')}</h3>
          <ul>
            {entry.points.map((point) => (
              <li key={point}>
                <Icon name="check" size={1.1} />
                {point}
              </li>
            ))}
          </ul>
        </div>
      )}
      {training !== undefined && <EntryTraining training={training} chapters={props.chapters} />}
    </article>
  )
}
