/** The seals of the attitudes: an outline and an ink drawing each, in a square of 100 units. */
import type { AttitudeId } from '../../engine/doctrine/attitudes.ts'

/** How far the outline reaches at an angle (0 is up), as a share of the radius. */
type Reach = (angle: number) => number

const CORNERS = 180

function polygon(sides: number): Reach {
  const side = (2 * Math.PI) / sides
  return (angle) => {
    const fromCorner = ((angle % side) + side) % side
    return Math.cos(side / 2) / Math.cos(fromCorner - side / 2)
  }
}

function rounded(roundness: number): Reach {
  return (angle) => {
    const sum = Math.abs(Math.cos(angle)) ** roundness + Math.abs(Math.sin(angle)) ** roundness
    return 0.86 / sum ** (1 / roundness)
  }
}

function petals(count: number, depth: number): Reach {
  return (angle) => 1 - depth + depth * Math.abs(Math.cos((count / 2) * angle)) ** 0.75
}

const REACHES: Readonly<Record<AttitudeId, Reach>> = {
  reliability: polygon(6),
  empathy: () => 0.94,
  consideration: rounded(5),
  solidarity: polygon(8),
  anticipation: petals(6, 0.12),
  information: polygon(5),
  advice: petals(4, 0.2),
  'extra-mile': petals(12, 0.13),
}

/** SVG path of the outline that stands for an attitude; `radius` is the reach of its outermost points. */
export function attitudeOutline(attitude: AttitudeId, radius: number): string {
  let path = ''
  for (let step = 0; step < CORNERS * 2; step++) {
    const angle = (step / CORNERS) * Math.PI
    const reach = radius * REACHES[attitude](angle)
    const x = 50 + reach * Math.sin(angle)
    const y = 50 - reach * Math.cos(angle)
    path += `${step === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`
  }
  return `${path}Z`
}

/** What is drawn inside, in one ink line. */
export const ATTITUDE_DRAWINGS: Readonly<Record<AttitudeId, string>> = {
  // An anchor: it holds.
  reliability:
    'M50 38a6 6 0 1 1 0-12a6 6 0 0 1 0 12zM50 38v36M38 47h24M29 57c1 11 10 17 21 17s20-6 21-17M29 57l-3 7M29 57l6 5M71 57l3 7M71 57l-6 5',
  // Two circles that share a part of each other.
  empathy: 'M25 50a16 16 0 1 0 32 0a16 16 0 1 0-32 0zM43 50a16 16 0 1 0 32 0a16 16 0 1 0-32 0z',
  // A cup set down for somebody.
  consideration:
    'M31 45h32v12a13 13 0 0 1-13 13h-6a13 13 0 0 1-13-13zM63 49h4a6 6 0 0 1 0 12h-5M42 38c-4-4 4-6 0-11M53 38c-4-4 4-6 0-11',
  // Two links of a chain.
  solidarity:
    'M46 57l-7 7a9.500 9.500 0 0 1-13-13l9-9a9.500 9.500 0 0 1 14 1M54 43l7-7a9.500 9.500 0 0 1 13 13l-9 9a9.500 9.500 0 0 1-14-1',
  // The sun before it is day.
  anticipation: 'M26 62h48M36 62a14 14 0 0 1 28 0M50 32v8M31 41l5 5M69 41l-5 5M35 71h30',
  // An open book.
  information:
    'M50 40c-6-5-13-6-21-5v31c8-1 15 0 21 5c6-5 13-6 21-5V35c-8-1-15 0-21 5zM50 40v31M36 45c3 0 5 0 7 1M36 54c3 0 5 0 7 1M57 46c2-1 4-1 7-1M57 55c2-1 4-1 7-1',
  // A signpost with two ways.
  advice: 'M50 26v49M50 32h17l6 6.500-6 6.500H50zM50 50H33l-6 6.500 6 6.500h17zM42 75h16',
  // A parcel with a bow.
  'extra-mile':
    'M30 49h40v24H30zM50 49v24M30 58h40M50 49c-12-1-17-15-8-17c6-1 8 9 8 17M50 49c12-1 17-15 8-17c-6-1-8 9-8 17',
}
