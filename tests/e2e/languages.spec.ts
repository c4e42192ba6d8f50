/** Every screen in French, with longer words and from right to left, in a wide and in a narrow window. */
import { expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InterfaceLanguage } from '../../renderer/words/interface-language.ts'
import { test } from './support/browser-program.ts'
import { damageRecords } from './support/damage.ts'
import { prepareData, QUIET } from './support/prepare-data.ts'
import { startRunningHost } from './support/running-host.ts'
import { expectRoom } from './tour/expect-room.ts'
import { tour } from './tour/tour.ts'
import { tourWords } from './tour/tour-words.ts'

const SIZES = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
] as const

const LANGUAGES: readonly {
  readonly name: string
  readonly language: InterfaceLanguage
  readonly asked: string
}[] = [
  { name: 'in French', language: 'fr', asked: 'fr' },
  { name: 'with words that are two fifths longer', language: 'en-XA', asked: 'pseudo' },
  { name: 'from right to left', language: 'en-XB', asked: 'pseudo-rtl' },
]

/** Opens the window anew in a language. */
async function openIn(page: Page, asked: string): Promise<void> {
  await page.goto(new URL(`/?language=${asked}`, page.url()).href)
}

/** Holds what the window shows against both sizes; the wide one is left. */
async function lookClosely(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expectRoom(page, `${name} at ${size.width}`)
  }
}

for (const { name, language, asked } of LANGUAGES) {
  test(`every screen ${name} cuts nothing off and scrolls nowhere sideways`, async ({
    program,
  }) => {
    test.setTimeout(240_000)
    const page = program.page()
    await openIn(page, asked)
    await tour(page, tourWords(language), lookClosely)
  })

  test.describe(() => {
    test.use({ preparation: { learner: null, settings: { ...QUIET.settings, welcomed: false } } })
    test(`the first start ${name} cuts nothing off`, async ({ program }) => {
      const page = program.page()
      const t = tourWords(language)
      await openIn(page, asked)
      await expect(page.getByLabel(t('learners:name'), { exact: true })).toBeVisible()
      await lookClosely(page, 'first start')
    })
  })

  test(`records that cannot be opened are told ${name}, and nothing is cut off`, async ({
    page,
  }) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-languages-'))
    await prepareData(dataFolder, QUIET)
    damageRecords(dataFolder)
    const host = await startRunningHost(dataFolder)
    try {
      await page.goto(host.address)
      await openIn(page, asked)
      const title = tourWords(language)('recovery:damagedTitle')
      await expect(page.getByRole('heading', { name: title })).toBeVisible()
      await lookClosely(page, 'recovery')
    } finally {
      await host.kill()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

test('the page says its language and its direction', async ({ program }) => {
  const page = program.page()
  const html = page.locator('html')
  await openIn(page, 'fr')
  await expect(html).toHaveAttribute('lang', 'fr')
  await expect(html).toHaveAttribute('dir', 'ltr')
  await openIn(page, 'pseudo-rtl')
  await expect(html).toHaveAttribute('dir', 'rtl')
})

test('a machine that speaks French gets French, and the settings change it without a restart', async ({
  browser,
  program,
}) => {
  const address = program.page().url()
  const cookies = await program.page().context().cookies()
  const context = await browser.newContext({ locale: 'fr-CA' })
  await context.addCookies(cookies)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('link', { name: 'Réglages' }).click()
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible()
  await context.close()
})

test('the start loads the words of one language only', async ({ program }) => {
  const page = program.page()
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await openIn(page, 'fr')
  await expect(page.getByRole('link', { name: 'Réglages' })).toBeVisible()
  expect(loaded.filter((path) => /\/french-/.test(path))).toHaveLength(1)
  expect(loaded.filter((path) => /\/english-|\/pseudo-words-/.test(path))).toEqual([])
})
