import type { ReactElement, ReactNode } from 'react'
import { Cord } from '../ui/cord/cord.tsx'
import { cordPath } from '../ui/cord/cord-path.ts'
import styles from './message-page.module.css'

/** A screen that has only something to say: nothing here, nothing yet, or something went wrong. */
export function MessagePage(props: {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Alerts are read out at once. */
  readonly alert?: boolean
}): ReactElement {
  const path = cordPath('settled', { x: 8, y: 20 }, { x: 352, y: 20 }, 0.9)
  return (
    <section className={styles.page} role={props.alert ? 'alert' : undefined}>
      <svg className={styles.cord} viewBox="0 0 360 40" aria-hidden="true">
        <Cord path={path} width={9} inside="var(--telephone-shine)" />
        <circle
          cx="8"
          cy="20"
          r="7"
          fill="var(--paper)"
          stroke="var(--outline)"
          strokeWidth="3.5"
        />
        <circle
          cx="352"
          cy="20"
          r="7"
          fill="var(--telephone)"
          stroke="var(--outline)"
          strokeWidth="3.5"
        />
      </svg>
      <h1>{props.title}</h1>
      {props.children}
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </section>
  )
}
