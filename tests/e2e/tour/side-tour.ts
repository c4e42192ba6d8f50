import { expect, type Page } from '@playwright/test'
import type { BreakableSaving } from '../support/breakable-saving.ts'
import type { Setting } from '../../../engine/format/scenario-document.ts'
import { mannerOf } from '../../../renderer/ui/setting/manner.ts'
import type { Words } from '../../../renderer/words/use-words.ts'
import { shortScenario, writeScenario } from '../trainer/own-scenario.ts'
import { drillsTour } from './drills-tour.ts'
import { handbookTour } from './handbook-tour.ts'
import type { Look } from './tour.ts'

/** Short scenarios that fill the library, so that there is something to search: one of each setting. */
const LINES: readonly { readonly id: string; readonly setting: Setting }[] = [
  { id: 'lamp', setting: 'phone' },
  { id: 'lamp-counter', setting: 'counter' },
  { id: 'lamp-chat', setting: 'chat' },
  { id: 'lamp-email', setting: 'email' },
]

/**
 * The states of the screens that the tour passes by, in whatever language they are shown: searches, menus and dialogs,
 * the missed call, places other than the telephone, five answers, turns that cannot be saved. It may begin
 * anywhere; `saving` was taken in hand before the first call, whose line stays open.
 */
export async function sideTour(
  page: Page,
  t: Words,
  look: Look,
  dataFolder: string,
  saving: BreakableSaving,
): Promise<void> {
  for (const { id, setting } of LINES)
    await writeScenario(
      dataFolder,
      id,
      shortScenario(id, `The ${id}`, '', 3).replace('setting: phone', `setting: ${setting}`),
    )
  await writeScenario(dataFolder, 'broken', 'format: 1\nid: broken\n')
  await page.keyboard.press('Escape')
  await handbookTour(page, t, look)
  await goTo(page, '#/')
  await library(page, t, look)
  await learners(page, t, look)
  await missedCall(page, t, look)
  await fiveAnswers(page, t, look, saving)
  await otherPlaces(page, t, look)
  await dialling(page, t, look)
  await drillsTour(page, t, look)
}

async function library(page: Page, t: Words, look: Look): Promise<void> {
  const search = page.getByRole('searchbox', { name: t('library:search') })
  await expect(page.locator('a[href="#/brief/yours_lamp-email"]')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: t('library:broken') })).toBeVisible({
    timeout: 30_000,
  })
  await page.locator('summary').first().click()
  await look(page, 'library-searchable')
  await page
    .getByRole('radiogroup', { name: t('library:filter') })
    .getByRole('radio')
    .last()
    .press('Space')
  await search.fill('lamp')
  await look(page, 'library-found')
  await search.fill('xyzzy')
  await expect(page.getByRole('button', { name: t('library:showAll') })).toBeVisible()
  await look(page, 'library-nothing-found')
  await page.getByRole('button', { name: t('library:showAll') }).click()
}

async function learners(page: Page, t: Words, look: Look): Promise<void> {
  const trigger = page.locator('header').getByRole('button').filter({ hasText: 'Alice' })
  await trigger.click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look(page, 'learner-menu')
  await page.keyboard.press('Escape')
  await goTo(page, '#/settings')
  await page
    .getByRole('button', { name: startOf(t('settings:renameOf', { name: 'Alice' })) })
    .click()
  await look(page, 'settings-rename')
  await page
    .getByRole('button', { name: startOf(t('settings:removeOf', { name: 'Alice' })) })
    .click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look(page, 'settings-remove')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
}

/** In an exam, because there the telephone stops ringing whatever the settings say. */
async function missedCall(page: Page, t: Words, look: Look): Promise<void> {
  await goTo(page, '#/brief/yours_lamp')
  await page.getByRole('radiogroup').getByText(t('ui:mode.exam'), { exact: true }).click()
  await page.getByRole('button', { name: t('brief:start.phone') }).click()
  await expect(page.getByRole('button', { name: t('ringing:callBack') })).toBeVisible({
    timeout: 60_000,
  })
  await look(page, 'missed')
}

async function fiveAnswers(
  page: Page,
  t: Words,
  look: Look,
  saving: BreakableSaving,
): Promise<void> {
  await goTo(page, '#/brief/yours_lamp')
  await page.getByRole('button', { name: t('brief:start.phone') }).click()
  await expect(page.getByRole('button', { name: t('ringing:pickUp') })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(answers(page, t).getByRole('button')).toHaveCount(5)
  await look(page, 'five-answers')
  saving.fail()
  await page.keyboard.press('1')
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'not-saved')
  saving.mend()
  await expect(page.getByRole('alert')).toBeHidden({ timeout: 30_000 })
}

async function otherPlaces(page: Page, t: Words, look: Look): Promise<void> {
  for (const { id, setting } of LINES) {
    if (setting === 'phone') continue
    await goTo(page, `#/brief/yours_${id}`)
    await page.getByRole('button', { name: t(`brief:start.${setting}`) }).click()
    const open = page.getByRole('button', {
      name: startOf(t(`call:opening.${setting}.action`, { name: 'Mr. Weber' })),
    })
    await expect(open).toBeVisible()
    await look(page, `opening-${setting}`)
    await open.click()
    await expect(answers(page, t, mannerOf(setting))).toBeVisible()
    await look(page, `call-${setting}`)
    if (mannerOf(setting) === 'written') await thread(page, look, setting)
  }
}

/** One answer on, so that there is something to read again. */
async function thread(page: Page, look: Look, setting: Setting): Promise<void> {
  await page.keyboard.press('1')
  await expect(
    page.getByRole('main').getByRole('list').getByText('Mr. Weber').first(),
  ).toBeAttached()
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, `thread-${setting}`)
  await page.keyboard.press('t')
}

/** A call that the trainee makes, before it rings. */
async function dialling(page: Page, t: Words, look: Look): Promise<void> {
  await goTo(page, '#/brief/three-weeks-later')
  await page.getByRole('button', { name: t('brief:start.outgoing') }).click()
  await expect(page.getByText(t('ringing:outgoing.dialHelp'))).toBeVisible()
  await look(page, 'to-dial')
}

function answers(page: Page, t: Words, manner: 'said' | 'written' = 'said') {
  return page.getByRole('group', { name: t(`call:answers.${manner}`) })
}

/** The name of a control, in front of whatever key or note it shows. */
function startOf(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}
