/** How long it takes to load and check a whole library, and how that grows. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../../tools/project-folder.ts'
import { loadTime } from './load-rows.ts'
import { atMost, timeText, type Row } from './measure.ts'

/** What a trainer waits for without looking up, in milliseconds. */
const TWO_SECONDS = 2_000
const PROCESSORS = 2
const RUNS = 3

/** Our own library, and 100 and 200 scenarios like ours; then the same work against what ink does for as much. */
export function libraryRows(): readonly Row[] {
  const own = readdirSync(join(projectFolder, 'scenarios/library')).length
  const whole = checked(own)
  const hundred = checked(100)
  const twoHundred = checked(200)
  const compile = loadTime('ink', twoHundred.moments, 1)
  return [
    row(`load and check our library, ${own} scenarios with their French`, whole.time),
    row('load and check 200 scenarios with their French', twoHundred.time),
    {
      what: 'load and check 200 scenarios against 100',
      ours: timeText(twoHundred.time),
      theirs: `100 scenarios ${timeText(hundred.time)}`,
      ratio: twoHundred.time / hundred.time,
      target: atMost(2.2),
    },
    {
      what: `all processor time of it, against compiling as many moments (${twoHundred.moments.toLocaleString('en')})`,
      ours: timeText(twoHundred.time * PROCESSORS),
      theirs: `ink compile ${timeText(compile)}`,
      ratio: (twoHundred.time * PROCESSORS) / compile,
      target: atMost(1),
    },
  ]
}

function row(what: string, time: number): Row {
  return {
    what,
    ours: timeText(time),
    theirs: 'two seconds',
    ratio: time / TWO_SECONDS,
    target: atMost(1),
  }
}

interface CheckedLibrary {
  /** Milliseconds of processor time, shared by two processors; the quickest of some runs. */
  readonly time: number
  readonly moments: number
}

function checked(size: number): CheckedLibrary {
  const script = fileURLToPath(new URL('library-of.ts', import.meta.url))
  const runs = Array.from({ length: RUNS }, () => {
    const out = execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' })
    const [time = 0, moments = 0] = out.trim().split(' ').map(Number)
    return { time: time / PROCESSORS, moments }
  })
  const time = Math.min(...runs.map((run) => run.time))
  return { time, moments: runs[0]?.moments ?? 0 }
}
