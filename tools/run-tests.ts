/**
 * `npm test`: everything in one command. A check that fails does not stop the others; the last line is the sum of
 * all of them, where a command that only passes or fails counts as one test. Words after the command choose the
 * checks whose titles contain one of them.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'
import { allChecks } from './testing/all-checks.ts'
import { total, verdict, type CheckResult } from './testing/check.ts'

mkdirSync(join(projectFolder, '.cache'), { recursive: true })
const wanted = process.argv.slice(2)
const checks = allChecks.filter(
  ({ title }) => wanted.length === 0 || wanted.some((word) => title.includes(word)),
)
const results: CheckResult[] = []
const summary: string[] = []
for (const { title, run } of checks) {
  console.log(`\n── ${title}`)
  const begun = performance.now()
  const result = await run().catch((problem: unknown) => {
    console.error(problem)
    return verdict(false)
  })
  results.push(result)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const mark = result.failed > 0 ? 'FAILED' : 'passed'
  summary.push(
    `${mark}  ${title}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`,
  )
}
const remarks = results.flatMap((result) => result.remarks ?? [])
console.log(`\n${[...summary, ...remarks].join('\n')}\n`)
const { passed, failed, skipped } = total(results)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
