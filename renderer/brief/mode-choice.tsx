import type { ReactElement } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { MODES, type Mode } from '../../engine/attempt/turn.ts'
import { useWords } from '../words/use-words.ts'
import styles from './mode-choice.module.css'

/** Coach, Practice or Exam, each explained in a line. */
export function ModeChoice(props: {
  readonly mode: Mode
  readonly onChange: (mode: Mode) => void
}): ReactElement {
  const t = useWords()
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      value={props.mode}
      onChange={(value) => {
        const chosen = MODES.find((mode) => mode === value)
        if (chosen) props.onChange(chosen)
      }}
    >
      <Label className={styles.label ?? ''}>{t('brief:mode')}</Label>
      {MODES.map((mode) => (
        <Radio key={mode} value={mode} className={styles.mode ?? ''}>
          <span className={styles.lamp} aria-hidden="true" />
          <span className={styles.name}>{t(`ui:mode.${mode}`)}</span>
          <span className={styles.meaning}>{t(`brief:modes.${mode}`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
