/** A cord on its way from one shape to another: one wave runs through it, and nothing tears. */
import type { MoodId } from '../../../engine/doctrine/mood.ts'
import { cordSwings, type Swing } from './cord-points.ts'

/** What a cord can look like: a mood, or quite still, as on hold. */
export type CordShape = MoodId | 'still'

/**
 * How a cord gets from one shape to the next: a worsening one is pulled taut before it jags, an improving
 * one sags before it swings, and one that is put on hold or taken back just calms or wakes.
 */
export type CordTemper = 'tightening' | 'sagging' | 'easing'

/** Share of the cord that the wave is long. */
const WAVE = 0.34
/** How deep an improving cord sags, and how far a worsening one overshoots its new shape. */
const SAG = 15
const OVERSHOOT = 0.28
/** Distance between the points of a moving cord; small enough for the corners of a zigzag. */
const STEP = 2.4

/** The swings of a shape at so many even places of a cord of this length; `count` is at least 2. */
export function evenSwings(
  shape: CordShape,
  length: number,
  scale: number,
  count: number,
): readonly Swing[] {
  const swings = shape === 'still' ? null : cordSwings(shape, length, scale)
  return Array.from({ length: count }, (_, index): Swing => {
    const share = index / (count - 1)
    if (swings === null) return { along: share * length, off: 0 }
    const place = share * (swings.length - 1)
    const before = swings[Math.floor(place)] ?? { along: 0, off: 0 }
    const after = swings[Math.ceil(place)] ?? before
    const between = place - Math.floor(place)
    return {
      along: before.along + (after.along - before.along) * between,
      off: before.off + (after.off - before.off) * between,
    }
  })
}

/** How many places a moving cord of a length is drawn at. */
export function placesOf(length: number): number {
  return Math.max(2, Math.ceil(length / STEP))
}

/**
 * The cord when its wave has come so far: `passed` is 0 to 1, from all as before to all as after. Both
 * shapes have the same number of places.
 */
export function morphedSwings(
  before: readonly Swing[],
  after: readonly Swing[],
  passed: number,
  temper: CordTemper,
  scale: number,
): readonly Swing[] {
  const last = after.length - 1
  const length = after[last]?.along ?? 0
  const front = passed * (1 + WAVE)
  return after.map((aim, index) => {
    const start = before[index] ?? aim
    const share = last === 0 ? 0 : index / last
    const gone = Math.max(0, Math.min(1, (front - share) / WAVE))
    const old = 1 - smooth(2 * gone)
    const young = rise(2 * gone - 1, temper)
    const middle = share * length
    const sag = temper === 'sagging' ? SAG * scale * Math.sin(gone * Math.PI) * edge(share) : 0
    return {
      along: middle + (start.along - middle) * old + (aim.along - middle) * young,
      off: start.off * old + aim.off * young + sag,
    }
  })
}

/** 0 up to 1, level at both ends. */
function smooth(time: number): number {
  const held = Math.max(0, Math.min(1, time))
  return held * held * (3 - 2 * held)
}

/** How much of the new shape is there; a tightening cord cracks beyond it and comes back. */
function rise(time: number, temper: CordTemper): number {
  const grown = smooth(time)
  if (temper !== 'tightening' || time <= 0) return grown
  return grown + OVERSHOOT * Math.sin(Math.min(1, time) * Math.PI) * grown
}

/** The ends are held: nothing sags there. */
function edge(share: number): number {
  return Math.min(1, share * 8, (1 - share) * 8)
}
