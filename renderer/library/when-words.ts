import type { Formats } from '../words/locale/formats.ts'
import type { Words } from '../words/use-words.ts'

const DAY = 86_400_000

/** A moment in the past as people say it: the time today, the weekday this week, else the date. */
export function whenWords(moment: number, now: number, t: Words, formats: Formats): string {
  if (new Date(moment).toDateString() === new Date(now).toDateString()) {
    return t('library:today', { time: formats.time(moment) })
  }
  return now - moment < 6 * DAY ? formats.weekday(moment) : formats.dayOfYear(moment)
}
