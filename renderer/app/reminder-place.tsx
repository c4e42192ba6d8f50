import { lazy, Suspense, type ReactElement } from 'react'
import { useAfterStart } from './use-after-start.ts'

const ReminderBanner = lazy(async () => ({
  default: (await import('../reminders/reminder-banner.tsx')).ReminderBanner,
}))

/** Where a reminder stands on every screen of the desk; a call is never interrupted. */
export function ReminderPlace(): ReactElement | null {
  if (!useAfterStart()) return null
  return (
    <Suspense>
      <ReminderBanner />
    </Suspense>
  )
}
