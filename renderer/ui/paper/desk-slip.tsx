import type { ReactElement, ReactNode } from 'react'
import styles from './desk-slip.module.css'

/**
 * Paper that leans a little on the desk: the case file in manila with its tab, or the pad for notes. `head`
 * is the tab of the file and the corner of the pad.
 */
export function DeskSlip(props: {
  readonly kind: 'file' | 'pad'
  readonly head: ReactNode
  readonly children: ReactNode
  readonly className?: string
}): ReactElement {
  return (
    <div className={`${styles.slip} ${styles[props.kind]} ${props.className ?? ''}`}>
      <div className={styles.head}>{props.head}</div>
      {props.children}
    </div>
  )
}
