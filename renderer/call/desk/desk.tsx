import type { ReactElement, ReactNode, RefObject } from 'react'
import { usePainted } from '../../ui/measure/use-painted.ts'
import styles from '../talking-screen.module.css'

/**
 * The trainee's desk. It is empty in the picture that brings the customer, and what lies on it comes with the next one:
 * drawn together they would be the longest stretch of work of a call, in which no key is answered.
 */
export function Desk(props: {
  readonly answers: ReactNode
  readonly papers: ReactNode
  readonly telephone: ReactNode
  /** Where the telephone stands. */
  readonly place: RefObject<HTMLDivElement | null>
}): ReactElement {
  const painted = usePainted()
  return (
    <div className={styles.desk}>
      <div className={styles.answers}>{painted && props.answers}</div>
      <div className={styles.papers}>{painted && props.papers}</div>
      <div className={styles.telephone}>
        <div ref={props.place}>{painted && props.telephone}</div>
      </div>
    </div>
  )
}
