import { test as base, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareData, QUIET, type Preparation } from './prepare-data.ts'
import type { Program } from './program.ts'
import { startRunningHost } from './running-host.ts'
import { watchConsole } from './watch-console.ts'

/** Fixtures of the journeys in Chromium. */
interface Fixtures {
  /** What the data folder holds at the start; `test.use({ preparation })` changes it. */
  readonly preparation: Preparation
  readonly program: Program
}

/**
 * Playwright's test with `program`: the program open on a data folder of its own. A test fails when the window
 * reports an error or breaks the content security policy.
 */
export const test = base.extend<Fixtures>({
  preparation: [QUIET, { option: true }],
  program: async ({ browser, preparation, contextOptions }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-journey-'))
    await prepareData(dataFolder, preparation)
    let host = await startRunningHost(dataFolder)
    const complaints: string[] = []
    const open = async (): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...contextOptions,
      })
      const page = await context.newPage()
      watchConsole(page, complaints)
      await page.goto(host.address)
      return page
    }
    let page = await open()
    await use({
      page: () => page,
      dataFolder,
      restart: async () => {
        await host.kill()
        await page.context().close()
        host = await startRunningHost(dataFolder)
        page = await open()
        return page
      },
    })
    await page.context().close()
    await host.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    if (complaints.length > 0) throw new Error(`The window complained:\n${complaints.join('\n')}`)
  },
})
