/** What both ends know of reminders without the schemas, which screens do not carry. */

/** The days of a week, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
/** Most times that one learner may pick. */
export const MOST_TIMES = 12
