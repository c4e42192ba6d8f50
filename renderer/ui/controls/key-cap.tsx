import type { ReactElement } from 'react'
import styles from './key-cap.module.css'

/** The cap of a key that works right now. Decoration: the control itself carries aria-keyshortcuts. */
export function KeyCap(props: {
  readonly name: string
  readonly size?: 'small' | 'normal' | 'large'
  /** On telephone green the cap stays paper at night too. */
  readonly onTelephone?: boolean
}): ReactElement {
  const size = props.size === 'small' ? styles.small : props.size === 'large' ? styles.large : ''
  return (
    <span
      className={`${styles.cap} ${size} ${props.onTelephone ? styles['on-telephone'] : ''}`}
      aria-hidden="true"
      data-single={props.name.length === 1 ? '' : undefined}
    >
      {props.name}
    </span>
  )
}
