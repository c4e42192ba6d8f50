import type { ReactElement, ReactNode } from 'react'
import type { PrincipleId } from '../../engine/doctrine/principles.ts'
import { Icon } from '../ui/controls/icon.tsx'
import { useWords } from '../words/use-words.ts'
import { PrincipleNote } from './principle-note.tsx'
import styles from './verdict.module.css'

/** What an answer was worth, said at once: a tick or a dash, words, the reason, and the principle behind it. */
export function Verdict(props: {
  readonly right: boolean
  readonly title?: string
  /** What is right, where something else was answered. */
  readonly instead?: string
  /** Language of the reason. */
  readonly language: string
  readonly why?: string
  readonly principle?: PrincipleId
  readonly children?: ReactNode
}): ReactElement {
  const t = useWords()
  const { right } = props
  return (
    <div className={styles.verdict}>
      <span className={styles.mark} data-right={right || undefined} aria-hidden="true">
        <Icon name={right ? 'check' : 'dash'} size={1.5} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{props.title ?? t(right ? 'drills:right' : 'drills:wrong')}</p>
        {props.instead !== undefined && <p className={styles.instead}>{props.instead}</p>}
        {props.why !== undefined && props.why !== '' && <p lang={props.language}>{props.why}</p>}
        {props.children}
        {props.principle !== undefined && <PrincipleNote principle={props.principle} />}
      </div>
    </div>
  )
}
