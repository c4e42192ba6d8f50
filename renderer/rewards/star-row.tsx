import type { ReactElement } from 'react'
import { MOST_STARS, type Stars } from '../../engine/rewards/stars.ts'
import { useWords } from '../words/use-words.ts'
import { useRewards } from './use-rewards.ts'
import styles from './star-row.module.css'

const STAR =
  'M12 2.700l2.800 6 6.600.9-4.800 4.600 1.200 6.500L12 17.500l-5.800 3.200 1.200-6.500-4.800-4.600 6.600-.9z'

/** Stars in a row: the earned ones filled, the others outlined. Nothing for none, or where rewards are hidden. */
export function StarRow(props: {
  readonly stars: Stars
  /** Width and height of one star, in rem. */
  readonly size?: number
}): ReactElement | null {
  const t = useWords()
  const shown = useRewards()
  if (!shown || props.stars === 0) return null
  const size = `${props.size ?? 1.125}rem`
  return (
    <span
      className={styles.row}
      role="img"
      aria-label={t('rewards:stars', { count: props.stars, most: MOST_STARS })}
    >
      {Array.from({ length: MOST_STARS }, (_, place) => (
        <svg key={place} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
          <path className={place < props.stars ? styles.earned : styles.open} d={STAR} />
        </svg>
      ))}
    </span>
  )
}
