import type { Words } from '../words/use-words.ts'

const DAY = 86_400_000

/** A moment in the past as people say it: the time today, the weekday this week, else the date. */
export function whenWords(moment: number, now: number, t: Words): string {
  const date = new Date(moment)
  if (date.toDateString() === new Date(now).toDateString()) {
    const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    return t('library:today', { time })
  }
  if (now - moment < 6 * DAY) return date.toLocaleDateString('en-GB', { weekday: 'long' })
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
}
