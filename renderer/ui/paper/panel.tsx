import type { ReactElement, ReactNode } from 'react'
import styles from './panel.module.css'

/** A sheet of paper that lies on the desk. `className` places it; it does not restyle it. */
export function Panel(props: {
  readonly children: ReactNode
  readonly className?: string
  readonly padded?: boolean
}): ReactElement {
  return (
    <div
      className={`${styles.panel} ${props.padded ? styles.padded : ''} ${props.className ?? ''}`}
    >
      {props.children}
    </div>
  )
}
