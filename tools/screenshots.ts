/**
 * `node tools/screenshots.ts`: plays a typical call in Chromium and writes the pictures of docs/pictures, by day
 * and by night. The program runs on a data folder of its own, which is deleted afterwards.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'electron-vite'
import { load } from 'js-yaml'
import { listen } from '../electron/browser-host/listen.ts'
import { readPages } from '../electron/pages/read-pages.ts'
import { openServices } from '../electron/services/open-services.ts'
import { createServiceRouter } from '../electron/services/service-router.ts'
import { projectFolder } from './project-folder.ts'
import { findChromium } from './testing/find-chromium.ts'

const PICTURES = join(projectFolder, 'docs/pictures')
const SIZE = { width: 1280, height: 800 }
/** Longer than any movement on the screen, in milliseconds. */
const SETTLED = 1_200

/** What the trainee of the typical play-through says, in order. */
async function typicalLines(): Promise<readonly string[]> {
  const file = join(projectFolder, 'scenarios/library/angry-caller/playthroughs/typical.yaml')
  const { says } = load(await readFile(file, 'utf8')) as { says: readonly string[] } // A tested file of ours.
  return says
}

/** Plays the call from the first start to the debrief and takes a picture at each stop. */
async function playAndPicture(page: Page, take: (name: string) => Promise<void>): Promise<void> {
  await page.getByLabel('Your name').fill('Amira Benali')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'The angry caller', level: 3 }).click()
  await take('brief')
  await page.keyboard.press('Enter')
  await page.getByText('Ring 2 of 3', { exact: true }).waitFor({ timeout: 15_000 })
  await take('ringing')
  await page.keyboard.press('Space')
  for (const [index, words] of (await typicalLines()).entries()) {
    // Names are filled in on the screen, so the words before the first placeholder have to do.
    const card = page.getByRole('button', { name: words.split('{')[0] ?? words })
    await card.waitFor()
    if (index === 0 || index === 4) await take(index === 0 ? 'call' : 'call-later')
    await card.click()
    if (index === 3) {
      // Left in the middle for a moment, so that the library has a call on hold.
      await page.waitForTimeout(SETTLED)
      await page.evaluate("location.hash = '#/'")
      await take('library')
      await page.keyboard.press('Space')
    }
  }
  await page.getByRole('heading', { name: 'The call is over.' }).waitFor()
  await page.waitForTimeout(SETTLED)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'The call log' }).waitFor()
  await take('call-log')
  await page.getByRole('button', { name: 'Sign and file it' }).click()
  await page.getByRole('button', { name: 'File it as it is' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await take('debrief')
  for (const name of ['practice', 'handbook']) {
    await page.evaluate(`location.hash = '#/${name}'`)
    await take(name)
  }
}

const executablePath = await findChromium()
if (executablePath === null) process.exit(1)
await build({ root: projectFolder, logLevel: 'warn' })
await mkdir(PICTURES, { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
for (const colorScheme of ['light', 'dark'] as const) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-pictures-'))
  const services = openServices({ dataFolder, programFolder: projectFolder, host: 'browser' })
  // The call is what is pictured, with whole lines, and not the way a first start leads to it.
  services.settings.change({ welcomed: true, typing: 'off', voice: 'off', motion: 'reduced' })
  const host = await listen({
    router: createServiceRouter(services),
    pages: await readPages(projectFolder, dataFolder),
    port: 0,
    entryLifetime: 60_000,
    once: true,
    patience: Number.MAX_SAFE_INTEGER,
    onDeserted: () => undefined,
  })
  const context = await browser.newContext({ viewport: SIZE, colorScheme })
  const page = await context.newPage()
  await page.goto(host.windowAddress())
  await playAndPicture(page, async (name) => {
    await page.mouse.move(0, 0)
    await page.waitForTimeout(SETTLED)
    const night = colorScheme === 'dark' ? '-night' : ''
    await page.screenshot({ path: join(PICTURES, `${name}${night}.png`) })
  })
  await context.close()
  await host.close()
  await services.close()
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
}
await browser.close()
