import type { ReactElement } from 'react'
import type { AttemptSummary } from '../../contract/messages.ts'
import { attitudeBadges } from '../../engine/rewards/attitude-badges.ts'
import { factsStreak, SHOWN_STREAK } from '../../engine/rewards/facts-streak.ts'
import { addressOf } from '../app/route.ts'
import { useWords } from '../words/use-words.ts'
import { AttitudeSeal } from './attitude-seal.tsx'
import { useRewards } from './use-rewards.ts'
import styles from './progress-line.module.css'

/** Above the calls taken: the way to the attitudes, with the seals so far, and a streak that is worth a word. */
export function ProgressLine(props: {
  readonly attempts: readonly AttemptSummary[]
}): ReactElement | null {
  const t = useWords()
  if (!useRewards()) return null
  const earned = attitudeBadges(props.attempts).filter(({ earnedWith }) => earnedWith !== null)
  const streak = factsStreak(props.attempts)
  return (
    <div className={styles.line}>
      <a className={styles.link} href={addressOf({ screen: 'attitudes' })}>
        {t('rewards:seals.link')}
        <span className={styles.seals}>
          {earned.map(({ attitude }) => (
            <AttitudeSeal key={attitude} attitude={attitude} earned size={2} />
          ))}
        </span>
      </a>
      {streak >= SHOWN_STREAK && <p>{t('rewards:streak', { count: streak })}</p>}
    </div>
  )
}
