import type { ReactElement } from 'react'
import { doctrineWords } from '../../engine/doctrine/doctrine-words.ts'
import type { PrincipleId } from '../../engine/doctrine/principles.ts'
import { PrincipleLinks } from '../handbook/principle-links.tsx'
import { useLanguage } from '../words/use-language.ts'
import { useWords } from '../words/use-words.ts'
import styles from './principle-note.module.css'

/** The principle behind an item: its name, and on a press what it says and where it comes from. */
export function PrincipleNote(props: { readonly principle: PrincipleId }): ReactElement {
  const t = useWords()
  const { tag } = useLanguage()
  const { title, sentence, source } = doctrineWords(tag).principles[props.principle]
  return (
    <details className={styles.note}>
      <summary>{t('drills:principle', { title })}</summary>
      <p>{sentence}</p>
      <PrincipleLinks principles={[props.principle]} />
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </details>
  )
}
