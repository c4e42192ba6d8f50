import type { AttemptDebrief } from '../../contract/messages.ts'
import { MOODS, type MoodId } from '../../engine/doctrine/mood.ts'

type Verdict = Pick<AttemptDebrief, 'closing' | 'scorecard' | 'tells'>

/**
 * The mood in which the customer gives the verdict. What they tell somebody is told afterwards, when they know how it went:
 * nobody who has been lost tells it with a smile, however pleased they were at the end.
 */
export function verdictMood(debrief: Verdict): MoodId {
  const mood = endMood(debrief)
  if (debrief.tells === null || debrief.scorecard.outcome !== 'lost') return mood
  return rankOf(mood) < rankOf('annoyed') ? mood : 'annoyed'
}

/**
 * The mood at the end of the conversation. A smile of the last moment that the figures do not bear out is over once
 * something is told, an anger that they do not bear out is not.
 */
export function endMood({ closing, scorecard, tells }: Verdict): MoodId {
  const figured = scorecard.moods.at(-1)?.mood ?? closing.mood
  if (tells === null) return closing.mood
  return rankOf(figured) < rankOf(closing.mood) ? figured : closing.mood
}

function rankOf(mood: MoodId): number {
  return MOODS.findIndex(({ id }) => id === mood)
}
