import { useId, type ReactElement } from 'react'
import { MODES, type Mode } from '../../engine/attempt/turn.ts'
import type { Contact } from '../../engine/format/contact.ts'
import { callOrOther } from '../ui/setting/manner.ts'
import { useWords } from '../words/use-words.ts'
import styles from './mode-choice.module.css'

/** Coach, Practice or Exam, each explained in a line. */
export function ModeChoice(props: {
  readonly contact: Contact
  readonly mode: Mode
  readonly onChange: (mode: Mode) => void
}): ReactElement {
  const t = useWords()
  const group = useId()
  return (
    <div className={styles.choice} role="radiogroup" aria-labelledby={`${group}-label`}>
      <span id={`${group}-label`} className={styles.label}>
        {t(`brief:mode.${callOrOther(props.contact)}`)}
      </span>
      {MODES.map((mode) => (
        <label key={mode} className={styles.mode}>
          <input
            className="only-heard"
            type="radio"
            name={group}
            value={mode}
            checked={mode === props.mode}
            onChange={() => props.onChange(mode)}
          />
          <span className={styles.lamp} aria-hidden="true" />
          <span className={styles.name}>{t(`ui:mode.${mode}`)}</span>
          <span className={styles.meaning}>{t(`brief:modes.${mode}`)}</span>
        </label>
      ))}
    </div>
  )
}
