import type { ReactElement } from 'react'
import { useWords } from '../../words/use-words.ts'
import { useCounted } from '../motion/use-counted.ts'
import styles from './gauge.module.css'

/** Calm or trust, 0 to 100: its word, a line with a knob, its figure. */
export function Gauge(props: {
  readonly quantity: 'calm' | 'trust'
  readonly value: number
}): ReactElement {
  const t = useWords()
  const name = t(`ui:${props.quantity}`)
  const figure = useCounted<HTMLElement>(props.value)
  return (
    <div
      className={styles.gauge}
      role="img"
      aria-label={t('ui:gauge', { name, value: props.value })}
    >
      <span>{name}</span>
      <span className={styles.line}>
        <span className={styles.value} style={{ width: `calc(${props.value}% + 0.25rem)` }} />
      </span>
      <b className="tabular" ref={figure}>
        {props.value}
      </b>
    </div>
  )
}
