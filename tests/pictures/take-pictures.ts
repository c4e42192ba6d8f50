/**
 * `npm run screenshots`: pictures of every screen by day and by night, in three sizes, into .cache/screenshots,
 * to be looked at. Builds first what has changed. Words after the command choose: `light`, `dark`, `1280`, `1920` or `375`.
 * (The pictures in docs/pictures come from tools/screenshots.ts.)
 */
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../tools/project-folder.ts'
import { ensureBuilt } from '../../tools/start/ensure-built.ts'
import { findChromium } from '../../tools/testing/find-chromium.ts'
import { prepareData } from '../e2e/support/prepare-data.ts'
import { startRunningHost } from '../e2e/support/running-host.ts'
import { walkThrough, type TakePicture } from './walk-through.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 375, height: 812 },
] as const
const THEMES = ['light', 'dark'] as const

const chosen = process.argv.slice(2)
const wanted = (word: string): boolean => {
  const rivals = chosen.filter((other) => /^\d/.test(other) === /^\d/.test(word))
  return rivals.length === 0 || rivals.includes(word)
}

await ensureBuilt(projectFolder, console.log)
const executablePath = await findChromium()
if (executablePath === null) process.exit(1)
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  for (const theme of THEMES.filter(wanted))
    for (const size of SIZES.filter(({ width }) => wanted(String(width))))
      await takeAll(browser, theme, size)
} finally {
  await browser.close()
}

async function takeAll(
  inBrowser: Browser,
  theme: 'light' | 'dark',
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const folder = join(projectFolder, '.cache/screenshots', `${theme}-${size.width}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  let number = 0
  await walk(inBrowser, theme, size, async (page, name) => {
    number += 1
    const file = `${String(number).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: join(folder, file), fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    console.log(`${theme} ${size.width} ${name}${wide > size.width ? `: ${wide} px wide` : ''}`)
  })
}

async function walk(
  inBrowser: Browser,
  theme: 'light' | 'dark',
  size: { readonly width: number; readonly height: number },
  take: TakePicture,
): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-pictures-'))
  await prepareData(dataFolder, {
    learner: null,
    settings: { typing: 'off', motion: 'reduced', muted: true, theme },
  })
  const host = await startRunningHost(dataFolder)
  const context = await inBrowser.newContext({ viewport: size, locale: 'en-GB' })
  try {
    const page: Page = await context.newPage()
    await page.goto(host.address)
    await walkThrough(page, take)
  } finally {
    await context.close()
    await host.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}
