import type { ReactElement, Ref } from 'react'
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
  /** The drawn line, for whoever moves it: both its paths follow the same way. */
  readonly line?: Ref<SVGGElement>
  /** Draws itself once from its beginning to its end; `after` is how long it waits, in milliseconds. */
  readonly drawn?: { readonly after: number }
}): ReactElement {
  const width = props.width ?? 11
  // As if it were one unit long, so that one dash of one unit covers it all.
  const drawing = props.drawn === undefined ? {} : { pathLength: 1 }
  const wait = props.drawn === undefined ? {} : { animationDelay: `${props.drawn.after}ms` }
  return (
    <g
      className={`${styles.cord} ${props.drawn === undefined ? '' : styles.drawn}`}
      ref={props.line}
      aria-hidden="true"
    >
      <path
        className={styles.outside}
        d={props.path}
        strokeWidth={width}
        {...drawing}
        style={{ ...wait, ...(props.outside && { stroke: props.outside }) }}
      />
      <path
        className={styles.inside}
        d={props.path}
        strokeWidth={width * INSIDE}
        {...drawing}
        style={{ ...wait, ...(props.inside && { stroke: props.inside }) }}
      />
    </g>
  )
}
