import { useRef, type ReactElement } from 'react'
import { Icon } from './icon.tsx'
import styles from './search-field.module.css'

/** A field for a few words that something is searched for. Escape and the cross empty it. */
export function SearchField(props: {
  readonly label: string
  /** What can be searched for, shown while the field is empty. */
  readonly example: string
  /** Name of the cross. */
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.field}>
      <Icon name="search" size={1.25} />
      <input
        ref={input}
        className={styles.input}
        type="search"
        aria-label={props.label}
        placeholder={props.example}
        maxLength={80}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || props.value === '') return
          event.preventDefault()
          event.stopPropagation()
          props.onChange('')
        }}
      />
      {props.value !== '' && (
        <button
          className={styles.clear}
          type="button"
          aria-label={props.clearLabel}
          data-own-edge=""
          // Escape does the same for whoever uses the keys: no stop on the way to the lines.
          tabIndex={-1}
          onClick={() => {
            props.onChange('')
            input.current?.focus()
          }}
        >
          <Icon name="cross" size={1.125} />
        </button>
      )}
    </div>
  )
}
