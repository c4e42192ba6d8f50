import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Votes } from './votes.ts'
import styles from './vote-track.module.css'

/** How many voted for an answer: dotted and empty while covered, then a line as long as the share. */
export function VoteTrack(props: {
  readonly votes: Votes
  readonly response: string
}): ReactElement {
  const t = useWords()
  const { covered, voted, counts } = props.votes
  const count = counts.get(props.response) ?? 0
  const share = covered || voted === 0 ? 0 : Math.min(1, count / voted)
  return (
    <span className={styles.track}>
      <span className={styles.line} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      {!covered && <b className="tabular">{t('projector:votesFor', { count })}</b>}
    </span>
  )
}
