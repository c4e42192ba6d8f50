import type { ReactElement } from 'react'
import { MarkedText } from '../phrases/marked-text.tsx'
import { SaidPhrases } from '../phrases/said-phrases.tsx'
import { useLanguage } from '../words/use-language.ts'
import styles from './note-sheet.module.css'

/** One note as it was written, in the learner's own hand. */
export function NoteSheet(props: {
  readonly title: string
  /** When it was written, in words; may be empty. */
  readonly date: string
  /** The question that it answers; may be empty. */
  readonly asked: string
  readonly text: string
  readonly link: { readonly name: string; readonly href: string } | null
}): ReactElement {
  const { tag } = useLanguage()
  const { title, date, asked, text, link } = props
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {date !== '' && <span>{date}</span>}
      </header>
      {asked !== '' && <p className={styles.asked}>{asked}</p>}
      <p className={styles.text}>
        <MarkedText text={text.trim()} language={tag} />
      </p>
      <SaidPhrases text={text} language={tag} />
      {link !== null && (
        <a className={styles.link} href={link.href}>
          {link.name}
        </a>
      )}
    </article>
  )
}
