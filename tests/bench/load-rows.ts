/** How fast a file becomes a conversation: read with positions, checked, prepared; against compiling ink. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { atMost, timeText, type Row, type Target } from './measure.ts'

interface Size {
  readonly moments: number
  /** Runs, of which the quickest counts; more where one is short. */
  readonly times: number
  readonly inkTimes: number
  readonly target: Target
}

const SIZES: readonly Size[] = [
  { moments: 10, times: 50, inkTimes: 20, target: { kind: 'none' } },
  { moments: 100, times: 50, inkTimes: 10, target: atMost(0.06) },
  { moments: 1000, times: 40, inkTimes: 3, target: { kind: 'none' } },
  { moments: 10_000, times: 16, inkTimes: 1, target: atMost(0.09) },
]

/** Rows for all sizes, and one for how the time grows from 1,000 to 10,000 moments. */
export function loadRows(): readonly Row[] {
  const ours = new Map<number, number>()
  const rows = SIZES.map(({ moments, times, inkTimes, target }): Row => {
    const load = loadTime('ours', moments, times)
    const compile = loadTime('ink', moments, inkTimes)
    ours.set(moments, load)
    return {
      what: `load ${moments.toLocaleString('en')} moments`,
      ours: timeText(load),
      theirs: `ink compile ${timeText(compile)}`,
      ratio: load / compile,
      target,
    }
  })
  const thousand = ours.get(1000) ?? 0
  const tenThousand = ours.get(10_000) ?? 0
  const growth: Row = {
    what: 'load 10,000 moments against 1,000',
    ours: timeText(tenThousand),
    theirs: `1,000 moments ${timeText(thousand)}`,
    ratio: tenThousand / thousand,
    target: atMost(13),
  }
  return [...rows, growth]
}

/** Milliseconds of processor time in which an engine loads a generated story; the quickest of some runs. */
export function loadTime(engine: 'ours' | 'ink', moments: number, times: number): number {
  const script = fileURLToPath(new URL('load-of.ts', import.meta.url))
  // Helper threads of the collector that wait for a busy processor would count as work; so it gets none.
  const given = ['--single-threaded-gc', script, engine, String(moments), String(times)]
  return Number(execFileSync(process.execPath, given, { encoding: 'utf8' }).trim())
}
