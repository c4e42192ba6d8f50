import { memo, useMemo, useRef } from 'react'
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { Cord } from '../../ui/cord/cord.tsx'
import { joinPaths, pathThrough } from '../../ui/cord/cord-path.ts'
import type { Point } from '../../ui/cord/cord-points.ts'
import { useCordMotion, type CordCourse } from './use-cord-motion.ts'
import type { CordWay } from './use-cord-way.ts'
import styles from './call-cord.module.css'

/** Height and period of the cord's shapes beside their plain size. */
const SCALE = 1.25

/**
 * The one cord of the call: from the customer's handset along the edge of the desk into the trainee's
 * telephone. `held` is a line on hold; `cuts` changes its shape at once, where motion is reduced.
 */
export const CallCord = memo(function CallCord(props: {
  readonly way: CordWay
  readonly mood: MoodId
  readonly held: boolean
  readonly cuts: boolean
}) {
  const { way, mood } = props
  const line = useRef<SVGGElement>(null)
  const course = useMemo(() => courseOf(way), [way])
  useCordMotion(line, props.held ? 'still' : mood, course, props.cuts)
  return (
    <svg
      className={styles.cord}
      data-mood={mood}
      data-mirrors=""
      width={way.width}
      height={way.height}
      aria-hidden="true"
    >
      <Cord path="" width={(11 * way.rem) / 16} line={line} />
    </svg>
  )
})

function courseOf(way: CordWay): CordCourse {
  const { rem, edge } = way
  const from: Point = { x: way.handset === null ? -2 * rem : way.handset.x + 4.25 * rem, y: edge }
  const to: Point = {
    x: way.telephone === null ? way.width + 2 * rem : way.telephone.x - 1.75 * rem,
    y: edge,
  }
  return {
    from,
    to,
    scale: (SCALE * rem) / 16,
    pathOf: (points) =>
      joinPaths(
        [headEnd(way, from), pathThrough(points), telephoneEnd(way, to)].filter(
          (part) => part !== '',
        ),
      ),
  }
}

function headEnd({ handset, rem, edge }: CordWay, from: Point): string {
  if (handset === null) return ''
  const { x, y } = handset
  return `M${x} ${y} C${x + 1.5 * rem} ${y + 1.75 * rem} ${x + 1.9 * rem} ${edge} ${from.x} ${edge}`
}

function telephoneEnd({ telephone, rem, edge }: CordWay, to: Point): string {
  if (telephone === null) return ''
  const { x, y } = telephone
  return `M${to.x} ${edge} C${to.x + 4.5 * rem} ${edge} ${to.x + 4 * rem} ${y - 2.6 * rem} ${x} ${y}`
}
