import type { ReactElement, ReactNode } from 'react'
import { Link } from 'react-aria-components'
import styles from './text-link.module.css'

/** A link in running text. */
export function TextLink(props: {
  readonly href: string
  readonly children: ReactNode
}): ReactElement {
  return (
    <Link className={styles.link ?? ''} href={props.href}>
      {props.children}
    </Link>
  )
}
