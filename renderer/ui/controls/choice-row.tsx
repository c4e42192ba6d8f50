import { useId, type ReactElement } from 'react'
import styles from './choice-row.module.css'

/** One of a few values, with its name. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly name: string
  /** BCP 47 tag of the name where it is not in the language of the program. */
  readonly language?: string
}

/** A few choices side by side of which exactly one holds; arrow keys move between them. */
export function ChoiceRow<Value extends string>(props: {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}): ReactElement {
  const group = useId()
  return (
    <div className={styles.row} role="radiogroup" aria-label={props.label}>
      {props.choices.map(({ value, name, language }) => (
        <label key={value} className={styles.choice}>
          <input
            className="only-heard"
            type="radio"
            name={group}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span lang={language}>{name}</span>
        </label>
      ))}
    </div>
  )
}
