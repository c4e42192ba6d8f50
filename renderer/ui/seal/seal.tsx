import type { ReactElement } from 'react'
import { isOfMood, type MoodId } from '../../../engine/doctrine/mood.ts'
import { useCounted } from '../motion/use-counted.ts'
import { sealOutline } from './seal-outline.ts'
import styles from './seal.module.css'

/**
 * A mood as a stamp: its shape and, where given, its level of 0 to 100. A level of another mood stays off:
 * where an author has the customer show a mood for a moment, the figures behind it say something else.
 * Decoration by default, because a word stands beside it; with `label` it is a picture of its own. Place it in
 * an SVG with `x` and `y`.
 */
export function Seal(props: {
  readonly mood: MoodId
  readonly level?: number
  /** Width and height, in rem; in an SVG of your own, use `units` instead. */
  readonly size?: number
  /** Width and height in the units of the surrounding SVG. */
  readonly units?: number
  readonly x?: number
  readonly y?: number
  readonly label?: string
}): ReactElement {
  const size = props.units ?? `${props.size ?? 3}rem`
  const level =
    props.level !== undefined && isOfMood(props.mood, props.level) ? props.level : undefined
  const figure = useCounted<SVGTextElement>(level)
  const small = (props.units ?? (props.size ?? 3) * 16) < 50
  const figureSize = String(level ?? '').length > 2 ? 30 : 38
  const line = small ? 6.2 : 4.6
  return (
    <svg
      className={styles.seal}
      data-mood={props.mood}
      x={props.x}
      y={props.y}
      width={size}
      height={size}
      viewBox="0 0 100 100"
      {...(props.label === undefined
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': props.label })}
    >
      <path
        className={styles.outline}
        d={sealOutline(props.mood)}
        strokeWidth={line}
        strokeLinejoin={pointed(props.mood) ? 'miter' : 'round'}
      />
      {level !== undefined && (
        <text
          ref={figure}
          className={styles.figure}
          x="50"
          y={50 + figureSize * 0.35}
          fontSize={figureSize}
        >
          {level}
        </text>
      )}
    </svg>
  )
}

function pointed(mood: MoodId): boolean {
  return mood === 'furious' || mood === 'angry' || mood === 'annoyed'
}
