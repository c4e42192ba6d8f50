import { isOfMood, type MoodId } from '../../../engine/doctrine/mood.ts'
import type { Words } from '../../words/use-words.ts'

/** A seal in words: the mood, and its level where it is one of that mood, as on the seal itself. */
export function moodLabel(t: Words, mood: MoodId, level: number): string {
  const word = t(`ui:mood.${mood}`)
  return isOfMood(mood, level) ? t('ui:moodWithLevel', { mood: word, level }) : word
}
