import type { ReactElement } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
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
  return (
    <RadioGroup
      className={styles.row}
      aria-label={props.label}
      orientation="horizontal"
      value={props.value}
      onChange={(value) => {
        const chosen = props.choices.find((choice) => choice.value === value)
        if (chosen) props.onChange(chosen.value)
      }}
    >
      {props.choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className={styles.choice}>
          <span lang={choice.language}>{choice.name}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
