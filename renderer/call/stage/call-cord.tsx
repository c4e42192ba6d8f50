import { memo } from 'react'
import { Cord } from '../../ui/cord/cord.tsx'
import { joinPaths, pathThrough } from '../../ui/cord/cord-path.ts'
import { cordPoints, type Point } from '../../ui/cord/cord-points.ts'
import type { CordWave } from './cord-wave.ts'
import type { CordWay } from './use-cord-way.ts'
import styles from './call-cord.module.css'

/** Height and period of the cord's shapes beside their plain size. */
const SCALE = 1.25

/**
 * The one cord of the call: from the customer's handset along the edge of the desk into the trainee's
 * telephone. `still` is a line on hold.
 */
export const CallCord = memo(function CallCord(props: {
  readonly way: CordWay
  readonly wave: CordWave
  readonly still: boolean
}) {
  const { way, wave } = props
  const { rem, edge } = way
  const from: Point = { x: way.handset === null ? -2 * rem : way.handset.x + 4.25 * rem, y: edge }
  const to: Point = {
    x: way.telephone === null ? way.width + 2 * rem : way.telephone.x - 1.75 * rem,
    y: edge,
  }
  const along = props.still
    ? `M${from.x} ${edge} L${to.x} ${edge}`
    : pathThrough(wavePoints(wave, from, to, (SCALE * rem) / 16))
  const path = joinPaths(
    [headEnd(way, from), along, telephoneEnd(way, to)].filter((part) => part !== ''),
  )
  return (
    <svg
      className={styles.cord}
      data-mood={wave.mood}
      width={way.width}
      height={way.height}
      aria-hidden="true"
    >
      <Cord path={path} width={(11 * rem) / 16} />
    </svg>
  )
})

function wavePoints(wave: CordWave, from: Point, to: Point, scale: number): readonly Point[] {
  const now = cordPoints(wave.mood, from, to, scale)
  if (wave.passed >= 1 || wave.before === wave.mood) return now
  const front = from.x + (to.x - from.x) * wave.passed
  const before = cordPoints(wave.before, from, to, scale)
  return [...now.filter(({ x }) => x <= front), ...before.filter(({ x }) => x > front)]
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
