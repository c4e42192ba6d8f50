import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from '../project-folder.ts'
import { verdict, type CheckResult } from './check.ts'
import { runScript } from './run-command.ts'

/** The counts in Playwright's JSON report. */
const report = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
})

/** Runs one of Playwright's projects, all of it or the files named, and counts its tests. */
export async function journeys(
  project: string,
  environment: Readonly<Record<string, string>>,
  minutes: number,
  files: readonly string[] = [],
): Promise<CheckResult> {
  const path = join(projectFolder, `.cache/journeys-${project}.json`)
  rmSync(path, { force: true })
  const inputs = [
    'test',
    `--project=${project}`,
    '--reporter=list,json',
    '--pass-with-no-tests',
    ...files,
  ]
  const passed = await runScript('node_modules/@playwright/test/cli.js', inputs, {
    environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    minutes,
  })
  try {
    const { stats } = report.parse(JSON.parse(readFileSync(path, 'utf8')))
    const failed = stats.unexpected + stats.flaky
    return {
      passed: stats.expected,
      failed: failed === 0 && !passed ? 1 : failed,
      skipped: stats.skipped,
    }
  } catch {
    return verdict(passed)
  }
}
