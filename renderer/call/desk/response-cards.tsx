import { useEffect, useRef, type ReactElement } from 'react'
import type { OfferedAnswer } from '../place/call-place.ts'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { KeyCap } from '../../ui/controls/key-cap.tsx'
import { mannerOf } from '../../ui/setting/manner.ts'
import { useWords } from '../../words/use-words.ts'
import { areCrowded } from './crowded.ts'
import { useLeavingCards } from './use-leaving-cards.ts'
import styles from './response-cards.module.css'

/** Characters from which a card's text is set smaller, so that five long answers still fit the desk. */
const LONG = 110
const VERY_LONG = 190

/**
 * What the trainee can say, two to five cards of one size. Neither order, size nor focus says which one is
 * best: after a turn the focus rests on the group, not on a card.
 */
export function ResponseCards(props: {
  readonly answers: readonly OfferedAnswer[]
  /** Another arrival brings other cards. */
  readonly arrival: string
  readonly language: string
  readonly setting: Setting
  /** Number of the turn that comes next. */
  readonly turn: number
  /** What the last turn said; null where nobody answered. */
  readonly taken: string | null
  /** The answer that is on its way to the disk: its card has sunk. */
  readonly storing: string | null
  readonly onAnswer: (id: string) => void
}): ReactElement {
  const t = useWords()
  const group = useRef<HTMLDivElement>(null)
  const arrival = useRef<string | null>(null)
  useEffect(() => {
    if (arrival.current === props.arrival) return
    arrival.current = props.arrival
    // The card that was pressed, or the sheet that lay here, is gone; without this the keyboard would start
    // again at the top of the page.
    if (document.activeElement === document.body || document.activeElement === null)
      group.current?.focus({ preventScroll: true })
  }, [props.arrival])
  const leaving = useLeavingCards(props)
  return (
    <div
      ref={group}
      className={layoutOf(props.answers)}
      role="group"
      aria-label={t(`call:answers.${mannerOf(props.setting)}`)}
      data-setting={props.setting}
      data-crowded={areCrowded(props.answers) ? '' : undefined}
      tabIndex={-1}
    >
      {leaving !== null && (
        // Gone for everybody but the eye, which still sees the key go down.
        <div className={`${layoutOf(leaving.answers)} ${styles.leaving}`} aria-hidden="true">
          {leaving.answers.map((answer) => (
            <div
              key={answer.id}
              className={`${styles.card} ${leaving.taken === answer.id ? styles.sunk : ''}`}
              lang={props.language}
            >
              <KeyCap name={String(answer.key)} size="large" />
              <span>{answer.say}</span>
            </div>
          ))}
        </div>
      )}
      {props.answers.map((answer) => (
        <button
          key={`${props.arrival} ${answer.id}`}
          type="button"
          className={`${styles.card} ${props.storing === answer.id ? styles.sunk : ''}`}
          aria-keyshortcuts={String(answer.key)}
          aria-disabled={props.storing !== null}
          lang={props.language}
          onClick={() => props.onAnswer(answer.id)}
        >
          <KeyCap name={String(answer.key)} size="large" />
          <span>{answer.say}</span>
        </button>
      ))}
    </div>
  )
}

/** Two to five cards lie in two columns, smaller where they have much to say. */
function layoutOf(answers: readonly OfferedAnswer[]): string {
  const longest = Math.max(0, ...answers.map((answer) => answer.say.length))
  const size = longest > VERY_LONG ? styles.tiny : longest > LONG ? styles.small : ''
  return `${styles.cards} ${answers.length > 4 ? styles.five : ''} ${size}`
}
