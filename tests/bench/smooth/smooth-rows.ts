/** How smooth the screens are: each figure beside that of a trivial React page, in the same run and the same browser. */
import { chromium, type Browser } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../../contract/messages.ts'
import { findChromium } from '../../../tools/testing/find-chromium.ts'
import { prepareData } from '../../e2e/support/prepare-data.ts'
import { startRunningHost } from '../../e2e/support/running-host.ts'
import type { Row } from '../measure.ts'
import { answerRow } from './answer-row.ts'
import type { Bench } from './bench.ts'
import { memoryRows } from './memory-rows.ts'
import { readyRows } from './ready-rows.ts'
import { serveTrivialPage } from './serve-trivial-page.ts'
import { taskRows } from './task-rows.ts'

/** Everything at once, nothing moves: what is left is the time that the program itself takes. */
const AT_ONCE: Partial<Settings> = {
  typing: 'off',
  motion: 'reduced',
  voice: 'off',
  welcomed: true,
}

/** As people have it: motion, sounds, words that appear one by one. */
const AS_USUAL: Partial<Settings> = { voice: 'off', welcomed: true }

export async function smoothRows(): Promise<readonly Row[]> {
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error('Without Chromium nothing can be measured.')
  const superuser = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath,
    args: superuser ? ['--no-sandbox'] : [],
  })
  const trivial = await serveTrivialPage()
  try {
    const quick = (rows: (bench: Bench) => Promise<readonly Row[]>) =>
      withProgram(browser, trivial.address, AT_ONCE, rows)
    return [
      ...(await quick(readyRows)),
      ...(await quick(async (bench) => [await answerRow(bench)])),
      ...(await withProgram(browser, trivial.address, AS_USUAL, taskRows)),
      ...(await quick(memoryRows)),
    ]
  } finally {
    await browser.close()
    trivial.close()
  }
}

async function withProgram(
  browser: Browser,
  trivial: string,
  settings: Partial<Settings>,
  rows: (bench: Bench) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-bench-'))
  await prepareData(dataFolder, { learner: 'Alice', settings })
  const host = await startRunningHost(dataFolder)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
  })
  try {
    // The address with its key opens the session; from then on the plain one does.
    const first = await context.newPage()
    await first.goto(host.address)
    await first.close()
    return await rows({
      ours: `${new URL(host.address).origin}/`,
      trivial,
      newPage: () => context.newPage(),
    })
  } finally {
    await context.close()
    await host.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}
