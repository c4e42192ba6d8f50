import type { ReactElement } from 'react'
import type { OfferedAnswer } from '../call/place/call-place.ts'
import type { Manner } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import { shortLabel } from './text/short-label.ts'
import { VoteTrack } from './vote-track.tsx'
import { useVotes } from './votes.ts'
import styles from './projector-answers.module.css'

/** What the class can say: two to five large cards with few words. All of one size, in the call's own order. */
export function ProjectorAnswers(props: {
  readonly answers: readonly OfferedAnswer[]
  readonly marked: string | null
  readonly storing: string | null
  readonly language: string
  readonly manner: Manner
  readonly onPress: (key: string) => void
}): ReactElement {
  const t = useWords()
  const votes = useVotes()
  return (
    <div
      className={`${styles.answers} ${props.answers.length > 4 ? styles.five : ''}`}
      role="group"
      aria-label={t(`call:answers.${props.manner}`)}
    >
      {props.answers.map((answer) => {
        const label = shortLabel(answer.short, answer.say)
        const marked = props.marked === answer.id || props.storing === answer.id
        return (
          <button
            key={answer.id}
            type="button"
            className={`${styles.answer} ${marked ? styles.marked : ''}`}
            aria-keyshortcuts={String(answer.key)}
            aria-pressed={marked}
            aria-disabled={props.storing !== null}
            lang={props.language}
            onClick={() => props.onPress(String(answer.key))}
          >
            <span className={styles.key} aria-hidden="true">
              {answer.key}
            </span>
            <span className={styles.words}>
              <span className={styles.label}>{label}</span>
              {label !== answer.say && <span className="only-heard">{`: ${answer.say}`}</span>}
              {votes !== null && <VoteTrack votes={votes} response={answer.id} />}
            </span>
          </button>
        )
      })}
    </div>
  )
}
