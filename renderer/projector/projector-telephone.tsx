import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Countdown } from './use-countdown.ts'
import { useVotes } from './votes.ts'
import styles from './projector-telephone.module.css'

/** Seconds from which the time left is drawn as urgent, by weight and frame, never by colour. */
const LAST = 5

/** The trainer's corner of the desk: the countdown or the turn, the votes, and what a key would do now. */
export function ProjectorTelephone(props: {
  readonly countdown: Countdown
  /** What stands in the display while no countdown runs. */
  readonly display: string
  readonly note: string
}): ReactElement {
  const t = useWords()
  const votes = useVotes()
  const { left } = props.countdown
  return (
    <aside className={styles.telephone}>
      <div className={`${styles.display} ${left !== null && left <= LAST ? styles.last : ''}`}>
        {left === null ? (
          <span className={styles.state}>{props.display}</span>
        ) : (
          <>
            <b className={`${styles.seconds} tabular`} role="timer">
              {left === 0 ? t('projector:timeUp') : left}
            </b>
            {left > 0 && <span className={styles.unit}>{t('projector:timeLeft')}</span>}
          </>
        )}
        {/* The end is said once; the seconds on the way are only to be seen. */}
        <span className="only-heard" role="status">
          {left === 0 ? t('projector:timeUpHelp') : ''}
        </span>
      </div>
      {votes !== null && (
        <p className={styles.votes}>
          {t('projector:voted', { voted: votes.voted, of: votes.of })}
          {votes.covered && <span>{t('projector:votesCovered')}</span>}
        </p>
      )}
      <p className={styles.note}>{props.note}</p>
    </aside>
  )
}
