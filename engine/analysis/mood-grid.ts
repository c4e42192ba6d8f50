/** The moods that a customer can be in, numbered: calm and trust, each 0 to 100 in steps of five. */
import type { MoodChange } from '../conversation/scenario.ts'
import { MOOD_MAXIMUM, MOOD_STEP, movedMood } from '../doctrine/mood.ts'

/** How many values calm, or trust, can have. */
export const MOOD_LEVELS = MOOD_MAXIMUM / MOOD_STEP + 1

/** How many moods there are; they are numbered from 0. */
export const MOOD_COUNT = MOOD_LEVELS * MOOD_LEVELS

/** Number of a mood, or -1 where calm or trust are no mood of the game. */
export function moodNumber(calm: number, trust: number): number {
  const [row, place] = [calm / MOOD_STEP, trust / MOOD_STEP]
  return isLevel(row) && isLevel(place) ? row * MOOD_LEVELS + place : -1
}

function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 0 && level < MOOD_LEVELS
}

export function calmOf(mood: number): number {
  return Math.floor(mood / MOOD_LEVELS) * MOOD_STEP
}

export function trustOf(mood: number): number {
  return (mood % MOOD_LEVELS) * MOOD_STEP
}

/** What a change makes of each mood does not depend on the scenario, and there are a few dozen changes. */
const shifts = new Map<number, Int16Array>()

/** By number of a mood: the number of the mood after a change; null for none. */
export function moodShift(change: MoodChange | null): Int16Array {
  const [calm, trust] = [change?.calm ?? 0, change?.trust ?? 0]
  const key = calm * 1000 + trust
  const known = shifts.get(key)
  if (known !== undefined) return known
  const shift = Int16Array.from({ length: MOOD_COUNT }, (_, mood) =>
    moodNumber(movedMood(calmOf(mood), calm), movedMood(trustOf(mood), trust)),
  )
  shifts.set(key, shift)
  return shift
}
