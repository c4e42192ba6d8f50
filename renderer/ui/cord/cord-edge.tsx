import type { ReactElement } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import styles from './cord-edge.module.css'
import { cordPath } from './cord-path.ts'
import { Cord } from './cord.tsx'

/** The edge between the customer's side and the desk, with the cord in its mood all along it. */
export function CordEdge({ mood }: { readonly mood: MoodId }): ReactElement {
  return (
    <div className={styles.edge} data-mood={mood} aria-hidden="true">
      <svg className={styles.cord} viewBox="0 0 1024 30" preserveAspectRatio="none">
        <Cord path={cordPath(mood, { x: -4, y: 15 }, { x: 1028, y: 15 }, 0.9)} width={9} />
      </svg>
    </div>
  )
}
