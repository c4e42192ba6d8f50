import type { ReactElement } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { sealOutline } from './seal-outline.ts'
import styles from './aura.module.css'

/**
 * The mood's outline three times around a head, drawn inside an SVG: anger radiates, calm rings. Colours
 * come from the nearest data-mood. `radius` is the outermost one in the drawing's units.
 */
export function Aura(props: {
  readonly mood: MoodId
  readonly x: number
  readonly y: number
  readonly radius: number
}): ReactElement {
  const rings = [1, 0.756, 0.552]
  return (
    <g aria-hidden="true">
      {rings.map((share) => (
        <path
          key={share}
          className={styles.ring}
          d={sealOutline(props.mood, props.radius * share, props.x, props.y)}
        />
      ))}
      <path
        className={styles.heart}
        d={sealOutline(props.mood, props.radius * 0.412, props.x, props.y)}
      />
    </g>
  )
}
