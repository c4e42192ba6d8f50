import { useRef, type KeyboardEvent, type ReactElement } from 'react'
import styles from './stamp-row.module.css'

export interface Stamp<Value extends string> {
  readonly value: Value
  readonly name: string
  /** The key that stamps it, shown small before the name; none where the name says it. */
  readonly key?: string
  /** Language of the name where it comes from the scenario. */
  readonly language?: string
  /** Drawn with less weight: the way out, not a date. */
  readonly quiet?: boolean
}

/** Stamps of which one is used: one stop for Tab, left and right move between them. */
export function StampRow<Value extends string>(props: {
  readonly label: string
  readonly stamps: readonly Stamp<Value>[]
  readonly value: Value | null
  readonly onStamp: (value: Value) => void
  /** Keys that the line itself understands; answers whether it used the key. */
  readonly onLineKey: (event: KeyboardEvent) => boolean
}): ReactElement {
  const row = useRef<HTMLDivElement>(null)
  const chosen = props.stamps.findIndex((stamp) => stamp.value === props.value)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (way !== 0) {
      const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
      const here = buttons.findIndex((button) => button === document.activeElement)
      const next = (here + way + buttons.length) % buttons.length
      buttons[next]?.focus()
      const stamp = props.stamps[next]
      if (stamp !== undefined) props.onStamp(stamp.value)
    } else if (!props.onLineKey(event)) return
    event.preventDefault()
  }
  return (
    <div
      ref={row}
      className={styles.row}
      role="radiogroup"
      aria-label={props.label}
      data-log-line
      tabIndex={-1}
      onKeyDown={press}
    >
      {props.stamps.map((stamp, index) => (
        <button
          key={stamp.value}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          className={`${styles.stamp} ${stamp.quiet ? styles.quiet : ''}`}
          lang={stamp.language}
          onClick={() => props.onStamp(stamp.value)}
        >
          {stamp.key !== undefined && <b aria-hidden="true">{stamp.key}</b>}
          {stamp.name}
        </button>
      ))}
    </div>
  )
}
