import type { ReactElement } from 'react'
import type { ChapterCard } from '../../contract/handbook-messages.ts'
import { addressOf } from '../app/route.ts'
import { cordThroughMoods } from '../ui/cord/cord-path.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { Chip } from '../ui/controls/chip.tsx'
import { useWords } from '../words/use-words.ts'
import { ChapterFace } from './chapter-face.tsx'
import styles from './contents-page.module.css'

/** The printed page of contents: every chapter with its number, its sentence and its entries. */
export function ContentsPage(props: { readonly chapters: readonly ChapterCard[] }): ReactElement {
  const t = useWords()
  const path = cordThroughMoods(
    ['furious', 'annoyed', 'guarded', 'settled', 'pleased', 'delighted'],
    { from: 6, to: 1194, y: 24 },
    0.9,
  )
  return (
    <nav className={styles.sheet} aria-label={t('handbook:contents')}>
      <svg className={styles.cord} viewBox="0 0 1200 48" aria-hidden="true">
        <Cord path={path} width={7} inside="var(--cap)" />
      </svg>
      <ol className={styles.chapters}>
        {props.chapters.map((chapter, place) => (
          <li key={chapter.id} className={styles.chapter}>
            <span className={`${styles.number} tabular`} aria-hidden="true">
              {place + 1}
            </span>
            <div className={styles.words}>
              <h2>
                <a href={addressOf({ screen: 'chapter', chapter: chapter.id, entry: null })}>
                  <span className="only-heard">
                    {t('handbook:chapterNumber', { number: place + 1 })}:{' '}
                  </span>
                  {chapter.title}
                </a>
                {chapter.origin === 'yours' && <Chip>{t('handbook:yours')}</Chip>}
              </h2>
              <p>{chapter.summary}</p>
              <ul className={styles.entries}>
                {chapter.entries.map((entry) => (
                  <li key={entry.id}>
                    <a
                      href={addressOf({ screen: 'chapter', chapter: chapter.id, entry: entry.id })}
                    >
                      {entry.title}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
            <ChapterFace section={chapter.section} look={chapter.look} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
