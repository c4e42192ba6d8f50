import type { ReactElement } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './extra-mile-slip.module.css'

/** A parcel on the desk: everything that was owed was given, and then something more. */
export function ExtraMileSlip(props: {
  readonly turn: number
  /** What was said in it. */
  readonly said: string
}): ReactElement {
  const t = useWords()
  return (
    <div className={styles.slip}>
      <svg className={styles.parcel} viewBox="0 0 150 130" aria-hidden="true">
        <path className={styles.box} d="M22 58l53-14 54 14v52l-54 14-53-14z" />
        <path className={styles.side} d="M75 72l54-14v52l-54 14z" />
        <path className={styles.line} d="M22 58l53 14 54-14M75 72v52" />
        <path className={styles.ribbon} d="M48 51l54 14v52M102 51L48 65v52" />
        <g className={styles.bow}>
          <path d="M75 58c-22 2-38-12-31-24 6-10 26-2 31 24z" />
          <path d="M75 58c22 2 38-12 31-24-6-10-26-2-31 24z" />
          <path d="M75 58c-5 10-9 15-17 20M75 58c5 10 9 15 17 20" />
          <circle cx="75" cy="57" r="7" />
        </g>
      </svg>
      <div>
        <h2>{t('rewards:extraMile.title')}</h2>
        <p>{t('rewards:extraMile.text', { turn: props.turn })}</p>
        {props.said !== '' && <p>{t('debrief:turns.you', { line: props.said })}</p>}
      </div>
    </div>
  )
}
