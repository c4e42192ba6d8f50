import type { Page } from '@playwright/test'
import { atMost, timeText, type Row } from '../measure.ts'
import { watchFirst } from './page-clock.ts'
import { middle } from './figures.ts'
import type { Bench } from './bench.ts'

const LOADS = 15

/** From the call of the address until the library, or the trivial page, is painted; and what the processor did for it. */
export async function readyRows(bench: Bench): Promise<readonly Row[]> {
  const ours: Start[] = []
  const theirs: Start[] = []
  for (let load = 0; load < LOADS; load += 1) {
    theirs.push(await startOf(await bench.newPage(), bench.trivial, '#line'))
    ours.push(await startOf(await bench.newPage(), bench.ours, 'a[href^="#/brief/"]'))
  }
  return [
    row('app ready', ours, theirs, 'ready'),
    row('app ready, processor', ours, theirs, 'busy'),
  ]
}

interface Start {
  readonly ready: number
  /** Milliseconds of the processor on the page's main thread. */
  readonly busy: number
}

async function startOf(page: Page, address: string, selector: string): Promise<Start> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const painted = await watchFirst(page, selector)
  await page.goto(address)
  const ready = await painted()
  const { metrics } = await session.send('Performance.getMetrics')
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  await page.close()
  return { ready, busy }
}

function row(
  what: string,
  ours: readonly Start[],
  theirs: readonly Start[],
  figure: keyof Start,
): Row {
  const [mine, other] = [ours, theirs].map((starts) => middle(starts.map((one) => one[figure])))
  if (mine === undefined || other === undefined) throw new Error('Nothing was measured.')
  return {
    what: `${what}, median of ${LOADS} starts`,
    ours: timeText(mine),
    theirs: `trivial React page ${timeText(other)}`,
    ratio: mine / other,
    target: figure === 'ready' ? atMost(2) : { kind: 'none' },
  }
}
