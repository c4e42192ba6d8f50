import type { ReactElement } from 'react'
import { ChoiceRow, type Choice } from '../ui/controls/choice-row.tsx'
import styles from './settings-screen.module.css'

/** One setting with its few values, and a line of help where the values alone do not explain it. */
export function SettingChoice<Value extends string>(props: {
  readonly label: string
  readonly help?: string
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
}): ReactElement {
  return (
    <div className={styles.setting}>
      <h3>{props.label}</h3>
      <ChoiceRow
        label={props.label}
        value={props.value}
        choices={props.choices}
        onChange={props.onChange}
      />
      {props.help !== undefined && <p className={styles.help}>{props.help}</p>}
    </div>
  )
}
