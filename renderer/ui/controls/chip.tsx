import type { ReactElement, ReactNode } from 'react'
import styles from './chip.module.css'

/** A word in a pill: the kind of a scenario, the mode of a call. Not a control. */
export function Chip(props: { readonly children: ReactNode }): ReactElement {
  return <span className={styles.chip}>{props.children}</span>
}
