/**
 * `npm run bench`: every promise about speed as a ratio, measured in one run on one machine. Prints the table,
 * writes docs/benchmarks.md, and ends with 1 where a target is missed.
 * `npm run bench -- load step` runs only the rows of those names and writes nothing, but for `smooth`, the screens in
 * Chromium, which needs what `npm run build` has made and has a part of the page of its own.
 */
import { analysisRows } from './analysis-rows.ts'
import { appendRows } from './append-rows.ts'
import { libraryRows } from './library-rows.ts'
import { loadRows } from './load-rows.ts'
import { reaches, type Row } from './measure.ts'
import { memoryRows } from './memory-rows.ts'
import { replayRows } from './replay-rows.ts'
import { rowText, writeReport, writeScreensReport } from './report.ts'
import { smoothRows } from './smooth/smooth-rows.ts'
import { stepRows } from './step-rows.ts'

const GROUPS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  step: () => [10, 100, 1000, 10_000].flatMap(stepRows),
  load: loadRows,
  library: libraryRows,
  memory: memoryRows,
  analysis: analysisRows,
  replay: replayRows,
  append: appendRows,
  smooth: smoothRows,
}

const wanted = process.argv.slice(2)
const rows: Row[] = []
const screens: Row[] = []
for (const [name, measure] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const row of await measure()) {
    if (name === 'smooth') screens.push(row)
    else rows.push(row)
    console.log(rowText(row))
  }
}
if (wanted.length === 0) writeReport(rows)
if (screens.length > 0) writeScreensReport(screens)
const all = [...rows, ...screens]
const missed = all.filter((row) => !reaches(row)).length
console.log(missed === 0 ? 'every target reached' : `${missed} of ${all.length} targets missed`)
process.exitCode = missed === 0 ? 0 : 1
