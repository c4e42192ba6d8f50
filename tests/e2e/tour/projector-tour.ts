import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../renderer/words/use-words.ts'
import type { Look } from './tour.ts'

/** Some pictures of the projected debrief; the others are of the same kinds. */
const PICTURES = 4

/**
 * The projector in all its states, in whatever language it is shown. It begins anywhere and ends on a debrief.
 */
export async function projectorTour(page: Page, t: Words, look: Look): Promise<void> {
  await goTo(page, '#/brief/angry-caller')
  await page.getByRole('button', { name: t('brief:start.phone') }).click()
  await expect(page.getByRole('button', { name: t('ringing:pickUp') })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.getByText(t('projector:pickUpKeys'))).toBeVisible()
  await look(page, 'projector-ringing')
  const missed = page.getByRole('button', { name: t('ringing:callBack') })
  if (await missed.isVisible()) await missed.click()
  await page.keyboard.press('PageDown')
  const answers = page.getByRole('group', { name: t('call:answers.said') })
  await expect(answers).toBeVisible()
  await look(page, 'projector-call')
  await page.keyboard.press('b')
  await expect(page.getByRole('heading', { name: t('projector:covered.said') })).toBeVisible()
  await look(page, 'projector-covered')
  await page.keyboard.press('b')
  await expect(page.getByText(t('projector:dark'))).toBeAttached()
  await look(page, 'projector-dark')
  await page.keyboard.press('b')
  await expect(answers).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('timer')).toBeVisible()
  await look(page, 'projector-countdown')
  await page.keyboard.press('c')
  await page.keyboard.press('1')
  await expect(answers.getByRole('button', { pressed: true })).toHaveCount(1)
  await look(page, 'projector-marked')
  await page.keyboard.press('1')
  await expect(page.getByText(t('projector:turn', { number: 2 })).first()).toBeVisible()
  await page.keyboard.press('r')
  await look(page, 'projector-points')
  await page.keyboard.press('r')
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: t('projector:keysFor') })).toBeVisible()
  await look(page, 'projector-keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await page.keyboard.press('h')
  await expect(page.getByText(t('call:holdHelp.phone'))).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: t('projector:heldTitle.phone') })).toBeVisible()
  await look(page, 'projector-hold')
  await page.keyboard.press('PageDown')
  await expect(answers).toBeVisible()
  await page.keyboard.press('p')
  await hangUp(page, t)
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: t('projector:reflect') })).toBeVisible()
  for (let picture = 1; picture <= PICTURES; picture += 1) {
    await look(page, `projector-debrief-${picture}`)
    await page.keyboard.press('PageDown')
  }
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: t('debrief:criteria.title') })).toBeVisible()
}

/** Out of the projector, through the call log, to the debrief. */
async function hangUp(page: Page, t: Words): Promise<void> {
  await expect(page.getByRole('button', { name: t('projector:enter') })).toBeVisible()
  await page.keyboard.press('e')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('call:endNow.phone') })
    .click()
  const over = page.getByRole('button', { name: t('call:toWrapUp.phone') })
  const file = page.getByRole('button', { name: t('wrapUp:save') })
  await expect(over.or(file)).toBeVisible()
  if (await over.isVisible()) await over.click()
  await file.click()
  const anyway = page.getByRole('button', { name: t('wrapUp:saveAnyway') })
  const skip = page.getByRole('button', { name: t('debrief:reflection.skip') })
  await expect(anyway.or(skip)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await skip.click()
  await expect(page.getByRole('heading', { name: t('debrief:criteria.title') })).toBeVisible()
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}
