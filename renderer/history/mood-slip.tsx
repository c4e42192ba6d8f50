import type { ReactElement } from 'react'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { cordPath } from '../ui/cord/cord-path.ts'
import { moodLabel } from '../ui/mood/mood-label.ts'
import { Seal } from '../ui/seal/seal.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './mood-slip.module.css'

/** How a call ended, as a slip of its field: the seal with its figure, and the cord as it hung. */
export function MoodSlip(props: { readonly mood: MoodId; readonly level: number }): ReactElement {
  const t = useWords()
  const { mood, level } = props
  return (
    <span className={styles.slip} data-mood={mood}>
      <svg className={styles.cord} viewBox="0 0 112 56" aria-hidden="true">
        <Cord path={cordPath(mood, { x: -14, y: 44 }, { x: 126, y: 44 }, 0.55)} width={6.5} />
      </svg>
      <Seal mood={mood} level={level} size={2.5} label={moodLabel(t, mood, level)} />
    </span>
  )
}
