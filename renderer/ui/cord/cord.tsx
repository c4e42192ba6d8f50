import type { ReactElement } from 'react'
import styles from './cord.module.css'

/** Share of the cord's width that its inside takes. */
const INSIDE = 0.41

/**
 * The telephone cord along a path (from `cordPath` and friends), drawn inside an SVG: ink outside, the
 * mood's light inside. Its colours come from the nearest data-mood; `inside` and `outside` override them.
 */
export function Cord(props: {
  readonly path: string
  /** Width of the ink line in the drawing's units; 11 is the usual one, 17 the projector's. */
  readonly width?: number
  readonly inside?: string
  readonly outside?: string
}): ReactElement {
  const width = props.width ?? 11
  return (
    <g className={styles.cord} aria-hidden="true">
      <path
        className={styles.outside}
        d={props.path}
        strokeWidth={width}
        style={props.outside ? { stroke: props.outside } : undefined}
      />
      <path
        className={styles.inside}
        d={props.path}
        strokeWidth={width * INSIDE}
        style={props.inside ? { stroke: props.inside } : undefined}
      />
    </g>
  )
}
