import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'
import { projectFolder } from '../project-folder.ts'
import { verdict, type CheckResult } from './check.ts'
import { runScript } from './run-command.ts'

/** What is read of vitest's JSON report. */
const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
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
      remarks: remarksOf(counted),
    }
  } catch {
    return verdict(false)
  }
}

/** Lines of an error message that are shown at the end of the run. */
const LINES_SHOWN = 8

function remarksOf({ testResults }: z.infer<typeof report>): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [remark(name, '', message ?? '')] : []
    return failed.map(({ fullName, failureMessages }) =>
      remark(name, fullName, failureMessages?.at(0) ?? ''),
    )
  })
}

function remark(file: string, test: string, message: string): string {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, LINES_SHOWN)
  return `FAILED: ${relative(projectFolder, file)} ${test}\n    ${lines.join('\n    ')}`
}
