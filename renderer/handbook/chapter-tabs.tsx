import type { ReactElement } from 'react'
import type { ChapterCard } from '../../contract/handbook-messages.ts'
import { addressOf } from '../app/route.ts'
import { useWords } from '../words/use-words.ts'
import styles from './chapter-tabs.module.css'

/** The index tabs of the book: the contents, and every chapter by its number and section. */
export function ChapterTabs(props: {
  readonly chapters: readonly ChapterCard[]
  readonly current: string
}): ReactElement {
  const t = useWords()
  return (
    <nav className={styles.tabs} aria-label={t('handbook:title')}>
      <a className={`${styles.tab} ${styles.contents}`} href={addressOf({ screen: 'handbook' })}>
        {t('handbook:contents')}
      </a>
      {props.chapters.map(({ id, title, section, origin }, place) => (
        <a
          key={id}
          className={styles.tab}
          href={addressOf({ screen: 'chapter', chapter: id, entry: null })}
          aria-current={id === props.current ? 'page' : undefined}
          title={title}
        >
          <b className="tabular">{place + 1}</b>
          <span>{origin === 'yours' ? title : t(`handbook:section.${section}`)}</span>
          {origin !== 'yours' && <i className="only-heard">{title}</i>}
        </a>
      ))}
    </nav>
  )
}
