import type { ReactElement, ReactNode } from 'react'
import styles from './section-heading.module.css'

/** Heading of a part of the debrief, with something at its right end. */
export function SectionHeading(props: {
  readonly title: string
  readonly children?: ReactNode
}): ReactElement {
  return (
    <div className={styles.heading}>
      <h2>{props.title}</h2>
      {props.children !== undefined && <div className={styles.aside}>{props.children}</div>}
    </div>
  )
}
