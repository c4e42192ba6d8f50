/** How long it takes to load and check a whole library, and how that grows. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from '../../tools/project-folder.ts'
import { atMost, timeText, type Row } from './measure.ts'

/** What a trainer waits for without looking up, in milliseconds. */
const TWO_SECONDS = 2_000
const PROCESSORS = 2
const RUNS = 3

/** Our own library, and 100 and 200 scenarios like ours. */
export function libraryRows(): readonly Row[] {
  const own = readdirSync(join(projectFolder, 'scenarios/library')).length
  const [whole, hundred, twoHundred] = [own, 100, 200].map(shared)
  return [
    row(`load and check our library, ${own} scenarios with their French`, whole ?? 0),
    row('load and check 200 scenarios with their French', twoHundred ?? 0),
    {
      what: 'load and check 200 scenarios against 100',
      ours: timeText(twoHundred ?? 0),
      theirs: `100 scenarios ${timeText(hundred ?? 0)}`,
      ratio: (twoHundred ?? 0) / (hundred ?? 1),
      target: atMost(2.2),
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

/** Milliseconds of processor time, shared by two processors; the quickest of some runs. */
function shared(size: number): number {
  const script = fileURLToPath(new URL('library-of.ts', import.meta.url))
  const runs = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, [script, String(size)], { encoding: 'utf8' }).trim()),
  )
  return Math.min(...runs) / PROCESSORS
}
