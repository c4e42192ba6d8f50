/** The day where the learner is: practice is counted by days, and a day ends at midnight. */

export interface LocalDay {
  /** Milliseconds since 1970. */
  readonly begins: number
  readonly ends: number
}

/** The day that a time belongs to, on the clock of this machine. */
export function localDay(time: number): LocalDay {
  const begins = new Date(time)
  begins.setHours(0, 0, 0, 0)
  const ends = new Date(begins)
  // Not 24 hours later: twice a year a day has 23 or 25.
  ends.setDate(ends.getDate() + 1)
  return { begins: begins.getTime(), ends: ends.getTime() }
}
