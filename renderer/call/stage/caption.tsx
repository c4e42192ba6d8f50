import type { CSSProperties, ReactElement } from 'react'
import { captionSize } from '../../ui/mood/caption-size.ts'
import { useTypedLine } from '../timing/use-typed-line.ts'
import styles from './caption.module.css'

/** Characters beyond which a line is set smaller than any size of the mood, so that it still fits. */
const VERY_LONG = 320

/** The words of a line, split where it may appear bit by bit. */
function captionWords(line: string): readonly string[] {
  return line.split(/(?<=\s)(?=\S)/)
}

/**
 * What the customer says, set in their voice, word by word. All words have their place from the start, so
 * that nothing moves while they appear. Hidden from screen readers: a live region says each line once.
 */
export function Caption(props: {
  readonly line: string
  /** Names the line: the same words said again are another one. */
  readonly arrival: string
  readonly language: string
  /** Milliseconds a word takes; 0 for all at once. */
  readonly pace: number
  /** Whether the whole line is to be shown now. */
  readonly complete: boolean
  readonly onSaid: () => void
}): ReactElement {
  const words = captionWords(props.line)
  const shown = useTypedLine(props.arrival, words.length, props)
  const size = props.line.length > VERY_LONG ? 1.25 : captionSize(props.line.length)
  // A custom property is no known style name, and React's types know only those.
  const style = size === null ? undefined : ({ '--caption-size': `${size}rem` } as CSSProperties)
  return (
    <p className={styles.caption} lang={props.language} style={style} aria-hidden="true">
      {words.map((word, index) => (
        <span key={index} className={index < shown ? undefined : styles.unsaid}>
          {word}
        </span>
      ))}
    </p>
  )
}
