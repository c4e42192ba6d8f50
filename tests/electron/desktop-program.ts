import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../tools/project-folder.ts'
import { prepareData, QUIET, type Preparation } from '../e2e/support/prepare-data.ts'
import type { Program } from '../e2e/support/program.ts'
import { watchConsole } from '../e2e/support/watch-console.ts'

/** Path of Electron's program, or undefined where there is none: then every test here is skipped. */
export const electronProgram = process.env['THIRD_RING_ELECTRON']

/** The program in a real Electron window. */
export interface DesktopProgram extends Program {
  readonly application: () => ElectronApplication
}

interface Fixtures {
  readonly preparation: Preparation
  readonly program: DesktopProgram
}

/** Playwright's test with `program`: the desktop program on a data folder of its own. */
export const test = base.extend<Fixtures>({
  preparation: [QUIET, { option: true }],
  program: async ({ preparation }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-desktop-'))
    await prepareData(dataFolder, preparation)
    const complaints: string[] = []
    const launch = async (): Promise<{ application: ElectronApplication; page: Page }> => {
      const application = await _electron.launch({
        executablePath: electronProgram,
        args: [projectFolder],
        env: { ...definedEnvironment(), THIRD_RING_DATA: dataFolder },
      })
      const page = await application.firstWindow()
      watchConsole(page, complaints)
      return { application, page }
    }
    let running = await launch()
    await use({
      page: () => running.page,
      application: () => running.application,
      dataFolder,
      restart: async () => {
        running.application.process().kill('SIGKILL')
        running = await launch()
        return running.page
      },
    })
    await running.application.close()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    if (complaints.length > 0) throw new Error(`The window complained:\n${complaints.join('\n')}`)
  },
})

function definedEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(pairs)
}
