import type { ReactElement } from 'react'
import styles from './ring-circles.module.css'

/** Middle of the circles and their radii, on the 1280 × 800 board. */
const MIDDLE = { x: 404, y: 476 }
const RADII = [264, 336, 408] as const
/** Where the numbers stand on their circles, in degrees. */
const NUMBER_ANGLE = (-46 * Math.PI) / 180

/**
 * The rings as circles around the telephone: past ones thin, the present one thick and trembling while the
 * bell sounds, the coming ones dotted; each with its number. `ring` beyond the last means all are past. Ringing
 * tones have circles without numbers: nothing hangs on how many there are.
 */
export function RingCircles(props: {
  readonly ring: number
  readonly sounding: boolean
  /** How many there are. */
  readonly count: number
  readonly numbered: boolean
}): ReactElement {
  const present = RADII[props.ring - 1] ?? RADII[0]
  return (
    <g aria-hidden="true">
      <circle className={styles.glow} cx={MIDDLE.x} cy={MIDDLE.y} r={present} />
      <circle className={styles.heart} cx={MIDDLE.x} cy={MIDDLE.y} r={RADII[0]} />
      {RADII.slice(0, props.count).map((radius, index) => (
        <Ring
          key={radius}
          number={index + 1}
          radius={radius}
          state={index + 1 < props.ring ? 'past' : index + 1 === props.ring ? 'present' : 'coming'}
          sounding={props.sounding}
          numbered={props.numbered}
        />
      ))}
    </g>
  )
}

function Ring(props: {
  readonly number: number
  readonly radius: number
  readonly state: 'past' | 'present' | 'coming'
  readonly sounding: boolean
  readonly numbered: boolean
}): ReactElement {
  const { number, radius, state } = props
  const x = MIDDLE.x + radius * Math.cos(NUMBER_ANGLE)
  const y = MIDDLE.y + radius * Math.sin(NUMBER_ANGLE)
  // Beyond the first one a ringing tone leaves room for the name, as the last ring does.
  const whole = props.numbered ? radius < (RADII.at(-1) ?? 0) : number === 1
  const round = <path className={styles[state]} d={ringPath(radius, 0, whole)} />
  return (
    <>
      {state === 'present' && props.sounding ? (
        <g className={styles.trembling}>
          <path className={`${styles.present} ${styles.wavy}`} d={ringPath(radius, 7, whole)} />
          <g className={styles.steady}>{round}</g>
        </g>
      ) : (
        round
      )}
      {props.numbered && <Badge number={number} x={x} y={y} state={state} />}
    </>
  )
}

function Badge(props: {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly state: 'past' | 'present' | 'coming'
}): ReactElement {
  const { number, x, y, state } = props
  return (
    <>
      <circle
        className={styles[`badge-${state}`]}
        cx={x}
        cy={y}
        r={state === 'present' ? 27 : 19}
      />
      <text
        className={styles.number}
        x={x}
        y={y + (state === 'present' ? 10 : 7)}
        fontSize={state === 'present' ? 29 : 20}
      >
        {number}
      </text>
    </>
  )
}

/**
 * A ring like the rim of a bell: 58 small waves of a height, or smooth with height 0. One that is not
 * whole runs only from the top to the right, where no words stand.
 */
function ringPath(radius: number, height: number, whole: boolean): string {
  const [from, to] = whole ? [-180, 180] : [-86, 20]
  let path = ''
  for (let degrees = from; degrees <= to; degrees += 0.5) {
    const angle = (degrees / 180) * Math.PI
    const reach = radius + height * Math.sin(angle * 58)
    const x = MIDDLE.x + reach * Math.cos(angle)
    const y = MIDDLE.y + reach * Math.sin(angle)
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
  }
  return whole ? `${path}Z` : path
}
