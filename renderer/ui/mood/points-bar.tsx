import type { ReactElement } from 'react'
import styles from './points-bar.module.css'

/**
 * Points earned of the points there were; solid green means complete. Decoration: the figures stand in
 * words beside it. Below zero shows as nothing earned.
 */
export function PointsBar(props: {
  readonly earned: number
  /** Above zero. */
  readonly best: number
}): ReactElement {
  const share = Math.max(0, Math.min(1, props.earned / props.best))
  return (
    <div className={`${styles.bar} ${share === 1 ? styles.complete : ''}`} aria-hidden="true">
      <div className={styles.earned} style={{ width: `${share * 100}%` }} />
    </div>
  )
}
