import type { ReactElement } from 'react'
import { MarkedText } from '../phrases/marked-text.tsx'
import { SaidPhrases } from '../phrases/said-phrases.tsx'
import { useLanguage } from '../words/use-language.ts'
import { SectionHeading } from './section-heading.tsx'
import styles from './written-words.module.css'

/** What the trainee wrote, in their own hand; nothing at all where they wrote nothing. */
export function WrittenWords(props: {
  readonly entries: readonly { readonly title: string; readonly text: string }[]
}): ReactElement | null {
  const { tag } = useLanguage()
  const written = props.entries.filter((entry) => entry.text.trim() !== '')
  if (written.length === 0) return null
  return (
    <div className={styles.stack}>
      {written.map((entry) => (
        <section key={entry.title}>
          <SectionHeading title={entry.title} />
          <p className={styles.pad}>
            <MarkedText text={entry.text} language={tag} />
          </p>
          <SaidPhrases text={entry.text} language={tag} />
        </section>
      ))}
    </div>
  )
}
