import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { prepareData } from '../e2e/support/prepare-data.ts'
import { startRunningHost } from '../e2e/support/running-host.ts'
import { drillsTour } from '../e2e/tour/drills-tour.ts'
import { handbookTour } from '../e2e/tour/handbook-tour.ts'
import { recordTour } from '../e2e/tour/record-tour.ts'
import { tourWords } from '../e2e/tour/tour-words.ts'
import { tour, type Look } from '../e2e/tour/tour.ts'
import type { Walk } from './chosen-pictures.ts'
import { contextOptions } from './window-of-walk.ts'

/** Walks through every screen of the built program in one dress, from the first start on. */
export async function walkScreens(browser: Browser, walk: Walk, look: Look): Promise<void> {
  await firstStart(browser, walk, look)
  await afterAWeek(browser, walk, look)
  await onHost(walk, 'Alice Marceau', false, async (address) => {
    const context = await browser.newContext(contextOptions(walk))
    try {
      const page = await context.newPage()
      await page.goto(address)
      const t = tourWords(walk.language)
      await tour(page, t, look)
      await page.keyboard.press('Escape')
      await handbookTour(page, t, look)
      await drillsTour(page, t, look)
    } finally {
      await context.close()
    }
  })
}

async function afterAWeek(browser: Browser, walk: Walk, look: Look): Promise<void> {
  await onHost(walk, 'Alice Marceau', true, async (address) => {
    const context = await browser.newContext(contextOptions(walk))
    try {
      const page = await context.newPage()
      await page.goto(address)
      await recordTour(page, tourWords(walk.language), look)
    } finally {
      await context.close()
    }
  })
}

async function firstStart(browser: Browser, walk: Walk, look: Look): Promise<void> {
  await onHost(walk, null, false, async (address) => {
    const context = await browser.newContext(contextOptions(walk))
    try {
      const page = await context.newPage()
      await page.goto(address)
      await page.getByRole('textbox').waitFor()
      await look(page, 'first-start')
    } finally {
      await context.close()
    }
  })
}

async function onHost(
  walk: Walk,
  learner: string | null,
  practised: boolean,
  visit: (address: string) => Promise<void>,
): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-pictures-'))
  await prepareData(dataFolder, {
    learner,
    practised,
    settings: {
      typing: 'off',
      motion: 'reduced',
      muted: true,
      voice: 'off',
      language: walk.language,
      theme: walk.theme === 'forced' ? 'system' : walk.theme,
    },
  })
  const host = await startRunningHost(dataFolder)
  try {
    await visit(host.address)
  } finally {
    await host.kill()
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}
