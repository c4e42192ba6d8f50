import type { MoodId } from '../../../engine/doctrine/mood.ts'
import type { CustomerDocument } from '../../../engine/format/scenario-document.ts'
import type { Words } from '../../words/use-words.ts'

/** The face in words, for those who do not see it: who, in which mood, and what shows it. */
export function faceText(
  t: Words,
  { name, look }: Pick<CustomerDocument, 'name' | 'look'>,
  mood: MoodId,
): string {
  const seen = [
    t('ui:faceOf', { name, mood: t(`ui:moodInText.${mood}`) }),
    t(`ui:faceDoing.${mood}`),
    ...(look.glasses ? [t('ui:glasses')] : []),
    ...(look.beard === null ? [] : [t('ui:beard')]),
  ]
  return seen.join(', ')
}
