import { findElectron } from '../start/find-electron.ts'
import { hasDisplay } from '../../electron/browser-host/window-command.ts'
import { projectFolder } from '../project-folder.ts'
import { verdict, type Check } from './check.ts'
import { findChromium } from './find-chromium.ts'
import { journeys } from './journeys.ts'
import { runScript } from './run-command.ts'
import { typeChecks } from './type-check.ts'
import { unitTests } from './unit-tests.ts'

function scriptCheck(
  title: string,
  script: string,
  inputs: readonly string[] = [],
  minutes = 3,
): Check {
  return { title, run: async () => verdict(await runScript(script, inputs, { minutes })) }
}

/** Everything that `npm test` holds the project against, quickest first. */
export const allChecks: readonly Check[] = [
  scriptCheck('format', 'node_modules/prettier/bin/prettier.cjs', [
    '--check',
    '--log-level=warn',
    '.',
  ]),
  scriptCheck('lint', 'node_modules/oxlint/bin/oxlint', ['--deny-warnings']),
  scriptCheck('house', 'tools/check-house.ts'),
  ...typeChecks,
  scriptCheck('scenarios', 'command-line/third-ring.ts', ['check', 'scenarios/library']),
  { title: 'unit and property tests', run: () => unitTests('unit', 15) },
  scriptCheck('build', 'node_modules/electron-vite/bin/electron-vite.js', [
    'build',
    '--logLevel',
    'warn',
  ]),
  { title: 'tests of what was built', run: () => unitTests('built', 8) },
  { title: 'journeys in Chromium', run: chromiumJourneys },
  { title: 'journeys on the desktop', run: desktopJourneys },
]

async function chromiumJourneys(): ReturnType<Check['run']> {
  const chromium = await findChromium()
  if (chromium === null) return verdict(false)
  return journeys('browser', { THIRD_RING_CHROMIUM: chromium }, 20)
}

/** Skipped as a whole, and counted so, where there is no Electron or nothing to show its window on. */
async function desktopJourneys(): ReturnType<Check['run']> {
  const electron = hasDisplay(process.platform, process.env) ? findElectron(projectFolder) : null
  const environment: Record<string, string> =
    electron === null ? {} : { THIRD_RING_ELECTRON: electron }
  const result = await journeys('electron', environment, 9)
  if (electron === null)
    console.log(`No desktop shell here: ${result.skipped} journeys on it are skipped.`)
  return result
}
