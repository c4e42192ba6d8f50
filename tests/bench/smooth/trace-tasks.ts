/** Which tasks a page's main thread had, by Chromium's own trace. */
import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of processor time; absent for most events. */
  readonly tdur?: number
}

/**
 * The longest task of a page's main thread while `work` went on, in milliseconds of the processor: on a busy machine a
 * task also waits, which says nothing about the page.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page has no browser.')
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    // The protocol's types leave the events of a trace open.
    events.push(...(value as unknown as readonly TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
  })
  await page.evaluate(() => performance.mark('third-ring-bench'))
  await work()
  await ended(session)
  // The thread that set the mark is the page's own; other tabs and the browser trace along.
  const mark = events.find(({ name }) => name === 'third-ring-bench')
  if (mark === undefined) throw new Error('The trace does not show the page.')
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
  )
  if (tasks.length === 0) throw new Error('The trace shows no tasks.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  )
  await session.send('Tracing.end')
  await complete
  await session.detach()
}
