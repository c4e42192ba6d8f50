import type { ReactElement } from 'react'
import type { MoodId } from '../../engine/doctrine/mood.ts'
import { cordPath } from '../ui/cord/cord-path.ts'
import { Cord } from '../ui/cord/cord.tsx'
import { useElementSize } from '../ui/measure/use-element-size.ts'
import styles from './projector-cord.module.css'

/** Height of the cord's own box at which it has the projector's size of 17. */
const BOARD = 90

/** The cord along the edge between her side and the desk, as thick as the projector needs it. */
export function ProjectorCord(props: {
  readonly mood: MoodId
  /** Away from a telephone the edge is a plain line. */
  readonly plain: boolean
}): ReactElement {
  const [box, { width, height }] = useElementSize<HTMLDivElement>()
  const scale = height / BOARD
  return (
    <div className={styles.edge} ref={box} aria-hidden="true">
      {!props.plain && width > 0 && height > 0 && (
        <svg width={width} height={height}>
          <Cord
            path={cordPath(
              props.mood,
              { x: -20 * scale, y: height / 2 },
              { x: width + 20 * scale, y: height / 2 },
              1.9 * scale,
            )}
            width={17 * scale}
          />
        </svg>
      )}
    </div>
  )
}
