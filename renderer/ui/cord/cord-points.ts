/** The shape that a telephone cord takes in each mood: zigzag in anger, waves at rest, loops in delight. */
import type { MoodId } from '../../../engine/doctrine/mood.ts'

/** A place in the drawing, in its own units (pixels at scale 1). */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A point along the cord: how far from the beginning, and how far off the straight line. */
export interface Swing {
  readonly along: number
  readonly off: number
}

/** Zigzags: step between corners, lowest height and how much higher a corner may reach. */
const ZIGZAGS: Partial<Record<MoodId, { step: number; height: number; spread: number }>> = {
  furious: { step: 11, height: 10, spread: 12 },
  angry: { step: 17, height: 10, spread: 2.5 },
}

/** Waves: height, period, and how far each wave leans over (enough lean makes loops). */
const WAVES: Record<
  Exclude<MoodId, 'furious' | 'angry'>,
  { height: number; period: number; lean: number }
> = {
  annoyed: { height: 9, period: 44, lean: 0 },
  guarded: { height: 2.4, period: 70, lean: 0 },
  settled: { height: 7.5, period: 96, lean: 0 },
  pleased: { height: 12, period: 74, lean: 5.4 },
  delighted: { height: 13, period: 40, lean: 19 },
}

/** Distance over which the swing grows from nothing at both ends. */
const FADE = 40
/** Distance between the points of a wave; small enough to look round at any size. */
const WAVE_STEP = 1.2

/**
 * The cord of a mood from one point to another. `scale` stretches height and period; the same arguments
 * always give the same cord, also for the irregular zigzag.
 */
export function cordPoints(mood: MoodId, from: Point, to: Point, scale = 1): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  // Without length or height there is no swing, only the line; dividing by them would never end.
  if (!(length > 0 && scale > 0)) return [from, to]
  return swingPoints(cordSwings(mood, length, scale), from, to)
}

/** The swings of a mood along a cord of so many units, at even distances; both figures above 0. */
export function cordSwings(mood: MoodId, length: number, scale: number): readonly Swing[] {
  return mood === 'furious' || mood === 'angry'
    ? zigzag(mood, length, scale)
    : wave(mood, length, scale)
}

/** Where the swings of a cord between two different points lie in the drawing. */
export function swingPoints(swings: readonly Swing[], from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  return swings.map(({ along, off }) => ({
    x: from.x + unit.x * along - unit.y * off,
    y: from.y + unit.y * along + unit.x * off,
  }))
}

function zigzag(mood: 'furious' | 'angry', length: number, scale: number): Swing[] {
  const { step, height, spread } = ZIGZAGS[mood] ?? { step: 17, height: 10, spread: 0 }
  const count = Math.max(2, Math.round(length / (step * scale)))
  const next = repeatableNumbers(77)
  const swings: Swing[] = [{ along: 0, off: 0 }]
  for (let corner = 1; corner < count; corner++) {
    const along = (corner * length) / count
    const reach = (height + spread * next()) * scale * fade(along, length, scale)
    swings.push({ along, off: corner % 2 ? -reach : reach })
  }
  swings.push({ along: length, off: 0 })
  return swings
}

function wave(mood: Exclude<MoodId, 'furious' | 'angry'>, length: number, scale: number): Swing[] {
  const { height, period, lean } = WAVES[mood]
  const waves = Math.max(1, Math.round(length / (period * scale)))
  const swings: Swing[] = []
  for (let along = 0; along < length; along += WAVE_STEP) swings.push(at(along))
  swings.push(at(length))
  return swings

  function at(along: number): Swing {
    const turns = (along * waves) / length
    const reach = height * scale * fade(along, length, scale)
    if (mood === 'annoyed') return { along, off: reach * roundedCorner(turns % 1) }
    const angle = turns * 2 * Math.PI
    const leaning = lean * scale * fade(along, length, scale) * Math.sin(angle)
    return { along: along + leaning, off: -reach * Math.cos(angle) }
  }
}

/** Half triangle, half sine: a zigzag with rounded corners. `part` is the place in one period, 0 to 1. */
function roundedCorner(part: number): number {
  const triangle = part < 0.5 ? 4 * part - 1 : 3 - 4 * part
  return (Math.sin((triangle * Math.PI) / 2) + triangle) / 2
}

function fade(along: number, length: number, scale: number): number {
  return Math.max(0, Math.min(1, along / (FADE * scale), (length - along) / (FADE * scale)))
}

/** A fixed sequence in 0..1, so that the irregular cord is the same drawing every time. */
function repeatableNumbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}
