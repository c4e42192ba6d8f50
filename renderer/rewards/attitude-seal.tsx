import type { ReactElement } from 'react'
import type { AttitudeId } from '../../engine/doctrine/attitudes.ts'
import { ATTITUDE_DRAWINGS, attitudeOutline } from './seal-drawings.ts'
import styles from './attitude-seal.module.css'

/**
 * The seal of an attitude: stamped once it is earned, a dashed outline before. Decoration: the words beside it
 * say which attitude it is and how it stands. `size` is in rem.
 */
export function AttitudeSeal(props: {
  readonly attitude: AttitudeId
  readonly earned: boolean
  readonly size: number
}): ReactElement {
  const { attitude, earned } = props
  const size = `${props.size}rem`
  return (
    <svg
      className={`${styles.seal} ${earned ? styles.earned : styles.open}`}
      width={size}
      height={size}
      viewBox="0 0 100 100"
      aria-hidden="true"
    >
      <path className={styles.outline} d={attitudeOutline(attitude, 47)} />
      {earned && <path className={styles.ring} d={attitudeOutline(attitude, 41)} />}
      <path className={styles.drawing} d={ATTITUDE_DRAWINGS[attitude]} />
    </svg>
  )
}
