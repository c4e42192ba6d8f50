import type { ReminderTime } from '../../../contract/reminder-messages.ts'

/** Days that are looked back on: a time that is picked at all comes once within a week. */
const DAYS_BACK = 8

/**
 * The latest moment after `after` and not later than `now` that one of the times was planned for, in milliseconds since
 * 1970; null where there is none. Times are those of the machine's clock. Each day has each time once: one that the
 * clocks jump over comes as much later as they jump, and of one that they show twice the first is meant.
 */
export function latestOccurrence(
  times: readonly ReminderTime[],
  after: number,
  now: number,
): number | null {
  const today = new Date(now)
  let latest: number | null = null
  for (let back = 0; back < DAYS_BACK; back += 1) {
    for (const { at, days } of times) {
      const [hour = 0, minute = 0] = at.split(':').map(Number)
      const planned = new Date(
        today.getFullYear(),
        today.getMonth(),
        today.getDate() - back,
        hour,
        minute,
      )
      // Noon tells the day: a time that the clocks jump over may be moved, its day may not.
      const noon = new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 12)
      if (!days.includes(isoWeekday(noon))) continue
      const moment = planned.getTime()
      if (moment > after && moment <= now && (latest === null || moment > latest)) latest = moment
    }
    if (latest !== null) return latest
  }
  return latest
}

/** 1 for Monday to 7 for Sunday. */
function isoWeekday(date: Date): number {
  return date.getDay() === 0 ? 7 : date.getDay()
}
