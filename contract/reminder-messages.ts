/** When a learner wants to be reminded to practise. */
import { z } from 'zod'
import { MOST_TIMES } from './reminder-limits.ts'

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

export const remindersSchema = z.strictObject({
  /** Off keeps the times, so that they need not be picked again. */
  on: z.boolean(),
  times: z
    .array(
      z.strictObject({
        /** By the clock of the machine, for example 08:30. */
        at: clockTime,
        /** Days of the week, 1 for Monday; at least one. */
        days: z.array(z.int().min(1).max(7)).min(1).max(7),
      }),
    )
    .max(MOST_TIMES),
})
export type Reminders = z.infer<typeof remindersSchema>
export type ReminderTime = Reminders['times'][number]

/** A reminder that a screen is to show, because nothing else has shown it. */
export interface DueReminder {
  /** When it was planned for. */
  readonly at: string
  /** Whether that is so long ago that “now” would be wrong. */
  readonly missed: boolean
}
