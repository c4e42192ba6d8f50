import { atMost, timeText, type Row } from '../measure.ts'
import { watchFirst, type FirstSight } from './page-clock.ts'
import { middle } from './figures.ts'
import type { Bench } from './bench.ts'

const LOADS = 15

/** The library, where a choice among the paths is made. */
const OURS: FirstSight = {
  seen: 'a[href^="#/brief/"]',
  pressed: '[aria-labelledby=path-title] input[type=radio]:not(:checked)',
  answer: '#path-title',
}
const TRIVIAL: FirstSight = { seen: '#line', pressed: 'button', answer: '#line' }

/**
 * From the call of the address until the library, or the trivial page, is painted; what the processor did for it; and
 * until a press at that very moment is answered.
 */
export async function readyRows(bench: Bench): Promise<readonly Row[]> {
  const ours: Start[] = []
  const theirs: Start[] = []
  for (let load = 0; load < LOADS; load += 1) {
    theirs.push(await startOf(bench, bench.trivial, TRIVIAL))
    ours.push(await startOf(bench, bench.ours, OURS))
  }
  return [
    row('app ready', ours, theirs, 'ready'),
    row('app ready, processor', ours, theirs, 'busy'),
    row('app answers a press made at first sight', ours, theirs, 'answered'),
  ]
}

interface Start {
  readonly ready: number
  /** Milliseconds of the processor on the page's main thread. */
  readonly busy: number
  readonly answered: number
}

async function startOf(bench: Bench, address: string, sight: FirstSight): Promise<Start> {
  const page = await bench.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const clock = await watchFirst(page, { ...sight, pressed: null })
  await page.goto(address)
  const ready = await clock.painted()
  const { metrics } = await session.send('Performance.getMetrics')
  const busy = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  await page.close()
  // Another start, so that the press is no part of what the processor did for the picture.
  const pressed = await bench.newPage()
  const pressClock = await watchFirst(pressed, sight)
  await pressed.goto(address)
  const answered = await pressClock.answered()
  await pressed.close()
  return { ready, busy, answered }
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
