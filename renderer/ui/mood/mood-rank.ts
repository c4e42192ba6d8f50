import { MOODS, type MoodId } from '../../../engine/doctrine/mood.ts'

/** Place of a mood among the seven, worst first: 0 (furious) to 6 (delighted). */
export function moodRank(mood: MoodId): number {
  return MOODS.findIndex((known) => known.id === mood)
}
