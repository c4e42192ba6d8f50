import { useMemo, type CSSProperties, type ReactElement } from 'react'
import { captionSize } from '../../ui/mood/caption-size.ts'
import { useLineState } from '../../voice/use-spoken-line.ts'
import type { VoiceDesk } from '../../voice/voice-desk.ts'
import styles from './caption.module.css'

/** Longest word with a hyphen, in characters, that is kept on one line: « mois-ci », « call-back ». */
const KEPT_WHOLE = 14

/** Forbids a line to end where it stands, and is never seen. */
const WORD_JOINER = '\u2060'

/** Characters beyond which a line is set smaller than any size of the mood, so that it still fits. */
const VERY_LONG = 320

/** A word of a line and where it begins in it. */
interface CaptionWord {
  readonly text: string
  readonly from: number
}

/** The words of a line, split where it may appear bit by bit. */
function captionWords(line: string): readonly CaptionWord[] {
  let from = 0
  return line.split(/(?<=\s)(?=\S)/).map((text) => {
    const word = { text, from }
    from += text.length
    return word
  })
}

/**
 * What the customer says, set in their voice, word by word as it is said. All words have their place from the
 * start, so that nothing moves while they appear. Hidden from screen readers: a live region says each line once.
 */
export function Caption(props: {
  readonly line: string
  /** Names the line: the same words said again are another one. */
  readonly arrival: string
  readonly language: string
  /** Says the line. */
  readonly voice: VoiceDesk
  /** Whether the whole line is to be shown now. */
  readonly complete: boolean
  /** Whether a new line stands whole in the very picture that brings it: nothing appears word by word. */
  readonly atOnce: boolean
}): ReactElement {
  const words = useMemo(() => captionWords(props.line), [props.line])
  const state = useLineState(props.voice)
  // A new line begins in the very render that brings it, so that its end never flashes up.
  const begins = props.atOnce ? Infinity : -1
  const said = state.arrival === props.arrival ? state.reached : begins
  const reached = props.complete ? Infinity : said
  const size = props.line.length > VERY_LONG ? 1.25 : captionSize(props.line.length)
  // A custom property is no known style name, and React's types know only those.
  const style = size === null ? undefined : ({ '--caption-size': `${size}rem` } as CSSProperties)
  return (
    <p className={styles.caption} lang={props.language} style={style} aria-hidden="true">
      {words.map(({ text, from }) => (
        <span key={from} className={from <= reached ? undefined : styles.unsaid}>
          {text.length > KEPT_WHOLE ? text : text.replaceAll('-', `-${WORD_JOINER}`)}
        </span>
      ))}
    </p>
  )
}
