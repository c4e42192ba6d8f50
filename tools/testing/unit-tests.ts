import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from '../project-folder.ts'
import { verdict, type CheckResult } from './check.ts'
import { runScript } from './run-command.ts'

/** The counts in vitest's JSON report. */
const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
})

/** Runs one of vitest's projects and counts its tests. A file that cannot even be loaded counts as a failure. */
export async function unitTests(project: string, minutes: number): Promise<CheckResult> {
  const path = join(projectFolder, `.cache/tests-${project}.json`)
  rmSync(path, { force: true })
  const inputs = [
    'run',
    `--project=${project}`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]
  const passed = await runScript('node_modules/vitest/vitest.mjs', inputs, { minutes })
  try {
    const counted = report.parse(JSON.parse(readFileSync(path, 'utf8')))
    const failed = counted.numFailedTests
    return {
      passed: counted.numPassedTests,
      failed: failed === 0 && !passed ? 1 : failed,
      skipped: counted.numPendingTests + counted.numTodoTests,
    }
  } catch {
    return verdict(false)
  }
}
