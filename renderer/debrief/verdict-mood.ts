import type { AttemptDebrief } from '../../contract/messages.ts'
import { MOODS, type MoodId } from '../../engine/doctrine/mood.ts'

/**
 * The mood in which the customer gives the verdict. What they tell somebody is told afterwards: a smile of the last
 * moment that the figures do not bear out is over by then, an anger that they do not bear out is not.
 */
export function verdictMood({
  closing,
  scorecard,
  tells,
}: Pick<AttemptDebrief, 'closing' | 'scorecard' | 'tells'>): MoodId {
  const figured = scorecard.moods.at(-1)?.mood ?? closing.mood
  if (tells === null) return closing.mood
  return rankOf(figured) < rankOf(closing.mood) ? figured : closing.mood
}

function rankOf(mood: MoodId): number {
  return MOODS.findIndex(({ id }) => id === mood)
}
