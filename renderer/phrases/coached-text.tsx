import { useId, useRef, type KeyboardEvent, type ReactElement, type RefObject } from 'react'
import { MarkedText } from './marked-text.tsx'
import { PhraseCards } from './phrase-cards.tsx'
import { saidPhrases } from './said-phrases.tsx'
import styles from './coached-text.module.css'

/**
 * A field to write in. Trigger phrases of one's own are underlined while one writes, with a small card below; nothing is
 * changed, and nothing keeps anybody from writing on.
 */
export function CoachedText(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** BCP 47 tag of what is written. */
  readonly language: string
  readonly longest: number
  readonly placeholder?: string
  readonly rows?: number
  /** Gives the field its type and colours; the underlining takes them over. */
  readonly className?: string
  readonly shortcut?: string
  readonly field?: RefObject<HTMLTextAreaElement | null>
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}): ReactElement {
  const cards = useId()
  const behind = useRef<HTMLDivElement>(null)
  const { value, language } = props
  const phrases = saidPhrases(value, language)
  return (
    <div className={`${styles.coached} ${props.className ?? ''}`}>
      <div className={styles.room}>
        <div ref={behind} className={styles.behind} aria-hidden="true">
          <MarkedText text={value} language={language} />
          {/* The last line has its height even where it is empty, as in the field. */}
          {'\n'}
        </div>
        <textarea
          ref={props.field}
          className={styles.field}
          aria-label={props.label}
          aria-keyshortcuts={props.shortcut}
          aria-describedby={phrases.length > 0 ? cards : undefined}
          placeholder={props.placeholder}
          rows={props.rows}
          maxLength={props.longest}
          value={value}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={props.onKeyDown}
          onScroll={(event) => {
            if (behind.current !== null) behind.current.scrollTop = event.currentTarget.scrollTop
          }}
        />
      </div>
      <div id={cards} className={styles.cards} aria-live="polite">
        <PhraseCards phrases={phrases} most={2} />
      </div>
    </div>
  )
}
