import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../project-folder.ts'
import { verdict, type CheckResult } from './check.ts'
import { readJourneyReport } from './journey-report.ts'
import { runScript } from './run-command.ts'

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
    const result = readJourneyReport(readFileSync(path, 'utf8'))
    return result.failed === 0 && !passed ? { ...result, failed: 1 } : result
  } catch {
    return verdict(passed)
  }
}
