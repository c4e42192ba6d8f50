import type { ReactElement, ReactNode } from 'react'
import styles from './projector-sheet.module.css'

/** A sheet that lies where the answers lie: points, help, a pause for discussion, the end. */
export function ProjectorSheet(props: {
  readonly title: string
  /** A title that is all there is to read. */
  readonly large?: boolean
  readonly children?: ReactNode
}): ReactElement {
  return (
    <section
      className={`${styles.sheet} ${props.large ? styles.large : ''}`}
      aria-label={props.title}
    >
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}
