import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react'

/** Milliseconds after the start before reminders are asked for: the first screen comes first. */
const AFTER_START = 1_500

const ReminderBanner = lazy(async () => ({
  default: (await import('../reminders/reminder-banner.tsx')).ReminderBanner,
}))

/** Where a reminder stands on every screen of the desk; a call is never interrupted. */
export function ReminderPlace(): ReactElement | null {
  const [started, setStarted] = useState(false)
  useEffect(() => {
    const later = setTimeout(() => setStarted(true), AFTER_START)
    return () => clearTimeout(later)
  }, [])
  if (!started) return null
  return (
    <Suspense>
      <ReminderBanner />
    </Suspense>
  )
}
