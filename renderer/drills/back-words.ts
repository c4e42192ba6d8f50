import type { Formats } from '../words/locale/formats.ts'
import type { Words } from '../words/use-words.ts'

/** When something comes back, as people say it: today, tomorrow, or the day. */
export function backWords(dueAt: string, now: number, t: Words, formats: Formats): string {
  const due = new Date(dueAt)
  const tomorrow = new Date(now)
  tomorrow.setDate(tomorrow.getDate() + 1)
  if (due.getTime() <= now || due.toDateString() === new Date(now).toDateString())
    return t('drills:backToday')
  if (due.toDateString() === tomorrow.toDateString()) return t('drills:backTomorrow')
  return t('drills:backOn', { day: formats.dayOfYear(due.getTime()) })
}
