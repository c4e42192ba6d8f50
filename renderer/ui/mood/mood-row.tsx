import type { ReactElement } from 'react'
import { moodLevel, type MoodId } from '../../../engine/doctrine/mood.ts'
import { useWords } from '../../words/use-words.ts'
import { Seal } from '../seal/seal.tsx'
import { Gauge } from './gauge.tsx'
import styles from './mood-row.module.css'

/** The mood in shape, figure and word, with what changed, and calm and trust beside it. */
export function MoodRow(props: {
  readonly mood: MoodId
  readonly calm: number
  readonly trust: number
  /** What changed, in words, for example “up 33 since she rang”. */
  readonly note: string
  /** Rem; 5.4 on the call screen. */
  readonly sealSize?: number
}): ReactElement {
  const t = useWords()
  return (
    <div className={styles.row} data-mood={props.mood}>
      <Seal
        mood={props.mood}
        level={moodLevel(props.calm, props.trust)}
        size={props.sealSize ?? 5.375}
      />
      <div className={styles.names}>
        <div className={styles.word}>{t(`ui:mood.${props.mood}`)}</div>
        <div className={styles.note}>{props.note}</div>
      </div>
      <div className={styles.gauges}>
        <Gauge quantity="calm" value={props.calm} />
        <Gauge quantity="trust" value={props.trust} />
      </div>
    </div>
  )
}
