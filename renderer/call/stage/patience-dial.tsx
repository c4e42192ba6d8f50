import type { ReactElement } from 'react'
import styles from './patience-dial.module.css'

const RADIUS = 50
const AROUND = 2 * Math.PI * RADIUS

/** Exam: the customer's patience as a line that shrinks around the seconds that are left. */
export function PatienceDial(props: {
  readonly title: string
  /** Whole seconds that are left, of so many. */
  readonly seconds: number
  readonly of: number
  /** The seconds left, in words. */
  readonly label: string
}): ReactElement {
  return (
    <div className={styles.patience} role="timer" aria-label={props.label}>
      <div className={styles.title} aria-hidden="true">
        {props.title}
      </div>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.track} cx="60" cy="60" r={RADIUS} />
        <circle
          className={styles.left}
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={`${(AROUND * props.seconds) / props.of} ${AROUND}`}
          transform="rotate(-90 60 60)"
        />
        <text x="60" y="73">
          {props.seconds}
        </text>
      </svg>
    </div>
  )
}
