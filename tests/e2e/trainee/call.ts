/** What a trainee does on the telephone, by the keys and buttons that everybody has. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Mode } from '../../../engine/attempt/turn.ts'
import type { Script } from './script.ts'
import { poster } from './library.ts'

const MODE_NAMES = { coach: 'Coach', practice: 'Practice', exam: 'Exam' } as const

/** From the library through the brief until the telephone rings. */
export async function letItRing(page: Page, title: string, mode: Mode): Promise<void> {
  await poster(page, title).click()
  await expect(page.getByRole('heading', { name: 'What you know' })).toBeVisible()
  await page.getByRole('radiogroup').getByText(MODE_NAMES[mode], { exact: true }).click()
  await expect(page.getByRole('radio', { name: MODE_NAMES[mode] })).toBeChecked()
  await page.getByRole('button', { name: 'Let it ring' }).click()
  await expect(page.getByText('Ring 1 of 3', { exact: true })).toBeVisible()
}

/** Picks up with the space bar, in a certain ring from 1 or in whatever ring it is. */
export async function pickUp(page: Page, ring?: number): Promise<void> {
  // A missed call shows its last ring too, and there the space bar calls back: the telephone itself must ring.
  await expect(page.getByRole('button', { name: 'Pick up' })).toBeVisible()
  await expect(page.getByText(new RegExp(`^Ring ${ring ?? '[123]'} of 3$`))).toBeVisible()
  await page.keyboard.press('Space')
  await expect(answers(page)).toBeVisible()
}

/** The cards with what can be said. */
export function answers(page: Page): Locator {
  return page.getByRole('group', { name: 'What do you say?' })
}

/** The number of the turn that the stage shows. */
export async function turnShown(page: Page): Promise<number> {
  const words = await page
    .getByRole('main')
    .getByText(/^Turn \d+$/)
    .textContent()
  return Number(words?.replace('Turn ', ''))
}

/** The words of all answers on offer, in the order in which they lie on the desk. */
export function offeredWords(page: Page): Promise<readonly string[]> {
  return answers(page)
    .getByRole('button')
    .evaluateAll((cards) => cards.map((card) => card.lastElementChild?.textContent ?? ''))
}

/**
 * Says a line by the number key that is shown beside it, wherever it lies, and waits until it is stored: the
 * next turn, Coach's feedback, or the end.
 */
export async function say(page: Page, words: string): Promise<void> {
  const card = answers(page).getByRole('button', { name: words, exact: true })
  await expect(card, `“${words}” is on offer`).toBeVisible()
  const key = (await card.getAttribute('aria-keyshortcuts')) ?? ''
  await expect(card).toContainText(key)
  await page.keyboard.press(key)
  await expect(card).toBeHidden()
}

/** Says everything that the script says; in Coach the feedback is read and put away. */
export async function sayAll(page: Page, script: Script, mode: Mode): Promise<void> {
  for (const words of script.says) {
    await say(page, words)
    if (mode !== 'coach') continue
    await expect(page.getByRole('heading', { name: 'What that did' })).toBeVisible()
    await page.keyboard.press('Enter')
  }
}

/** Goes from the customer's last line to the call log. */
export async function toWrapUp(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
  const log = page.getByRole('heading', { name: 'The call log' })
  // While the last words are still being said, the first key shows them and only the next one goes on.
  await expect(async () => {
    if (!(await log.isVisible())) await page.keyboard.press('Enter')
    await expect(log).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
}
