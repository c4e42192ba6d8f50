import type { ReactElement, ReactNode } from 'react'
import styles from './desk-phone.module.css'

/**
 * The telephone on the trainee's desk: a display with what the line is doing and the clock, keys below, and
 * the lamps of the lines. `keys` are `PhoneKey`s; `lamps` names the lines, the lit one is the caller's.
 */
export function DeskPhone(props: {
  readonly state: string
  /** As it reads, for example “02:41”. */
  readonly clock: string
  /** The clock in words, for screen readers. */
  readonly clockLabel: string
  readonly keys: ReactNode
  readonly lamps: readonly { readonly name: string; readonly lit: boolean }[]
  readonly className?: string
}): ReactElement {
  return (
    <div className={`${styles.phone} ${props.className ?? ''}`}>
      <div className={styles.display}>
        <span className={styles.state}>{props.state}</span>
        <span className={styles.clock} role="timer" aria-label={props.clockLabel} aria-live="off">
          {props.clock}
        </span>
      </div>
      <div className={styles.keys}>{props.keys}</div>
      <div className={styles.lamps}>
        {props.lamps.map((lamp) => (
          <span key={lamp.name} className={`${styles.lamp} ${lamp.lit ? styles.lit : ''}`}>
            <span className={styles.bulb} aria-hidden="true" />
            {lamp.name}
          </span>
        ))}
      </div>
    </div>
  )
}
