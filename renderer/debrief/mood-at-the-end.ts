import { isOfMood, type MoodId } from '../../engine/doctrine/mood.ts'
import type { MoodPoint } from '../../engine/scoring/scorecard.ts'
import type { Words } from '../words/use-words.ts'

/**
 * The last mood in a sentence, with how far it has come since the start. Where the author has the customer show
 * another mood than the figures give, it says both: the points and the curve below go by the figures.
 */
export function moodAtTheEnd(t: Words, shown: MoodId, first: MoodPoint, last: MoodPoint): string {
  const mood = t(`ui:mood.${shown}`)
  if (!isOfMood(shown, last.level))
    return t('debrief:outcomeShown', {
      mood,
      figures: t(`ui:moodInText.${last.mood}`),
      level: last.level,
    })
  const change = last.level - first.level
  const words =
    change > 0
      ? t('debrief:up', { count: change })
      : change < 0
        ? t('debrief:down', { count: -change })
        : t('debrief:unchanged')
  return t('debrief:outcomeMood', { mood, change: words })
}
