import type { ReactElement, ReactNode } from 'react'
import styles from './text-link.module.css'

/** A link in running text. */
export function TextLink(props: {
  readonly href: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <a className={styles.link} href={props.href}>
      {props.children}
    </a>
  )
}
