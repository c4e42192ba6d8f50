/** The outline that stands for a mood: spikes in anger, corners in between, petals in delight. */
import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** Enough that no corner is seen; a multiple of 16, so that the eight of the octagon are among them. */
const CORNERS = 192

const drawn = new Map<string, string>()

/** Stars: number of points, and the inner radius as a share of the outer one. */
const STARS: Partial<Record<MoodId, { points: number; inner: number }>> = {
  furious: { points: 16, inner: 0.7 },
  angry: { points: 12, inner: 0.8 },
}

/**
 * SVG path of a mood's outline around a centre; `radius` is the reach of its outermost points. Every poster has four, so
 * each is worked out once.
 */
export function sealOutline(mood: MoodId, radius = 46, centreX = 50, centreY = 50): string {
  const key = `${mood} ${radius} ${centreX} ${centreY}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const path = outline(mood, radius, centreX, centreY)
  drawn.set(key, path)
  return path
}

function outline(mood: MoodId, radius: number, centreX: number, centreY: number): string {
  const star = STARS[mood]
  const steps = star ? star.points * 2 : CORNERS
  let path = ''
  for (let step = 0; step < steps; step++) {
    const angle = (step / steps) * 2 * Math.PI
    const reach = radius * (star ? (step % 2 ? star.inner : 1.02) : roundReach(mood, angle))
    const x = centreX + reach * Math.sin(angle)
    const y = centreY - reach * Math.cos(angle)
    path += `${step === 0 ? 'M' : 'L'}${hundredths(x)} ${hundredths(y)}`
  }
  return `${path}Z`
}

/** Much faster than `toFixed`, and shorter. */
function hundredths(number: number): number {
  return Math.round(number * 100) / 100
}

/** How far the outline reaches at an angle (0 is up), as a share of the radius. */
function roundReach(mood: MoodId, angle: number): number {
  switch (mood) {
    case 'annoyed':
      return octagon(angle)
    case 'guarded':
      return roundedSquare(angle)
    case 'pleased':
      return 0.8 + 0.17 * Math.abs(Math.cos(2.5 * angle)) ** 0.75
    case 'delighted':
      return 0.84 + 0.16 * Math.abs(Math.cos(4.5 * angle)) ** 0.75
    default:
      return 0.95
  }
}

function octagon(angle: number): number {
  const side = Math.PI / 4
  const fromMiddle = ((angle + side / 2) % side) - side / 2
  return (0.9785 * Math.cos(side / 2)) / Math.cos(fromMiddle)
}

function roundedSquare(angle: number): number {
  const roundness = 5
  const sum = Math.abs(Math.cos(angle)) ** roundness + Math.abs(Math.sin(angle)) ** roundness
  return 0.88 / sum ** (1 / roundness)
}
