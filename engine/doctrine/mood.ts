/**
 * The customer's mood: two quantities, `calm` and `trust`, each 0 to 100 in steps of five, and the seven
 * named moods that their mean falls into.
 */

/** Smallest change of calm or trust. Fives keep the search exact and let trainers think in steps. */
export const MOOD_STEP = 5
/** Upper end of calm and of trust; the lower end is 0. */
export const MOOD_MAXIMUM = 100

/** The seven moods, worst first, each with the lowest mean of calm and trust that still counts as it. */
export const MOODS = [
  { id: 'furious', title: 'Furious', from: 0 },
  { id: 'angry', title: 'Angry', from: 25 },
  { id: 'annoyed', title: 'Annoyed', from: 35 },
  { id: 'guarded', title: 'Guarded', from: 45 },
  { id: 'settled', title: 'Settled', from: 55 },
  { id: 'pleased', title: 'Pleased', from: 65 },
  { id: 'delighted', title: 'Delighted', from: 80 },
] as const

export type MoodId = (typeof MOODS)[number]['id']

/** Mean of calm and trust, rounded down: 0 to 100. */
export function moodLevel(calm: number, trust: number): number {
  return Math.floor((calm + trust) / 2)
}

/** The named mood at a level of 0 to 100. */
export function moodAt(level: number): MoodId {
  let found: MoodId = 'furious'
  for (const mood of MOODS) if (level >= mood.from) found = mood.id
  return found
}

/** Whether a level is one of a mood. A moment can show a mood of its own, and then the level is that of another. */
export function isOfMood(mood: MoodId, level: number): boolean {
  return moodAt(level) === mood
}

/** Calm or trust after a change, kept within 0 to 100. */
export function movedMood(value: number, change: number): number {
  return Math.min(MOOD_MAXIMUM, Math.max(0, value + change))
}
