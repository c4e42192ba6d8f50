/**
 * Every screen and state against WCAG 2.2 AA, in every theme and both languages. Axe's “incomplete” findings are things
 * that it cannot judge by itself; accessibility.md says what they are and how they were looked at.
 */
import { expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breakableSaving } from './support/breakable-saving.ts'
import { test } from './support/browser-program.ts'
import { damageRecords, makeRecordsNewer } from './support/damage.ts'
import { DRESSES, putOn, type Dress } from './support/dress.ts'
import { expectAccessible } from './support/expect-accessible.ts'
import { prepareData, QUIET } from './support/prepare-data.ts'
import { startRunningHost } from './support/running-host.ts'
import { projectorTour } from './tour/projector-tour.ts'
import { recordTour } from './tour/record-tour.ts'
import { sideTour } from './tour/side-tour.ts'
import { tour, type Look } from './tour/tour.ts'
import { tourWords } from './tour/tour-words.ts'

/** A walk costs more than a look: each one looks in its first dress at everything, in the others at what those change. */
const WALKS = [
  { language: 'en', dresses: DRESSES.slice(0, 3) },
  { language: 'fr', dresses: DRESSES.slice(3) },
] as const

/** All rules in the first dress, those of themes in the others; the first one is on again afterwards. */
function lookInDresses(dresses: readonly Dress[]): Look {
  return async (page, name) => {
    for (const [place, dress] of dresses.entries()) {
      await putOn(page, dress)
      await expectAccessible(page, `${name}, ${dress.name}`, place === 0 ? 'all' : 'of themes')
    }
    const [first] = dresses
    if (first !== undefined) await putOn(page, first)
  }
}

for (const { language, dresses } of WALKS) {
  const title = `${dresses.map(({ name }) => name).join(', ')}, in ${language}`
  const t = tourWords(language)
  const look = lookInDresses(dresses)

  test.describe(() => {
    // Looking takes longer than a customer waits.
    test.use({
      preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off', language } },
    })
    test(`every screen can be used by everybody: ${title}`, async ({ program }) => {
      test.setTimeout(600_000)
      await tour(program.page(), t, look)
    })

    test(`searches, menus, dialogs and the projector can be used by everybody: ${title}`, async ({
      program,
    }) => {
      test.setTimeout(600_000)
      const saving = await breakableSaving(program.page())
      await projectorTour(program.page(), t, look)
      await sideTour(program.page(), t, look, program.dataFolder, saving)
    })
  })

  test.describe(() => {
    test.use({
      preparation: { ...QUIET, settings: { ...QUIET.settings, language }, practised: true },
    })
    test(`what fills with practice can be used by everybody: ${title}`, async ({ program }) => {
      test.setTimeout(240_000)
      await recordTour(program.page(), t, look)
    })
  })

  test(`the first start and records that cannot be opened can be used by everybody: ${title}`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-first-start-'))
    await prepareData(dataFolder, {
      learner: null,
      settings: { ...QUIET.settings, language, welcomed: false },
    })
    await onHost(page, dataFolder, language, async () => {
      await expect(page.getByRole('heading', { name: t('learners:welcome') })).toBeVisible()
      await look(page, 'first question')
      await page.getByLabel(t('learners:name'), { exact: true }).fill('Alice')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: t('welcome:sound.title') })).toBeVisible()
      await look(page, 'first step')
    })
    makeRecordsNewer(dataFolder)
    await onHost(page, dataFolder, language, async () => {
      await expect(page.getByRole('heading', { name: t('recovery:newerTitle') })).toBeVisible()
      await look(page, 'newer records')
    })
    damageRecords(dataFolder)
    await onHost(page, dataFolder, language, async () => {
      await expect(page.getByRole('heading', { name: t('recovery:damagedTitle') })).toBeVisible()
      await look(page, 'damaged records')
    })
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })
}

/** Opens the program in a language on a data folder for as long as `visit` takes. */
async function onHost(
  page: Page,
  dataFolder: string,
  language: string,
  visit: () => Promise<void>,
): Promise<void> {
  const host = await startRunningHost(dataFolder)
  try {
    await page.goto(host.address)
    // Records that cannot be read do not tell the language.
    await page.goto(new URL(`/?language=${language}`, page.url()).href)
    await visit()
  } finally {
    await host.kill()
  }
}
