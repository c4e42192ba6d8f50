import { expect, type Locator, type Page } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers, letItRing, pickUp, turnShown } from '../trainee/call.ts'
import { press, tabTo } from '../trainee/keyboard.ts'

/** Milliseconds of silence after which the first answer is overdue as written, and not yet twice that. */
const OVERDUE = 20_000

/** Chooses larger words, wider letters and more patience by the keyboard, and finds all of it in the call. */
export const settingsApply: Journey = {
  title: 'larger words, wider letters, more patience and another theme are chosen by keys and hold',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    await page.clock.install()
    await letItRing(page, 'The angry caller', 'practice')
    await pickUp(page)
    const before = await lettersOf(caption(page))
    const call = page.url()

    await page.goto(`${call.split('#')[0]}#/settings`)
    await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible()
    await choose(page, 'Theme', 'High contrast')
    await choose(page, 'Size of the customer’s words', 'Largest')
    await choose(page, 'How long the customer waits for an answer', 'Twice as long')

    await page.goto(call)
    await expect(answers(page)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'high-contrast')
    expect((await lettersOf(caption(page))).size).toBeGreaterThan(before.size * 1.2)

    await page.goto(`${call.split('#')[0]}#/settings`)
    await choose(page, 'Room between letters', 'Wide')
    await page.goto(call)
    await expect(answers(page)).toBeVisible()
    expect((await lettersOf(caption(page))).spacing).toBeGreaterThan(before.spacing)
    await page.clock.runFor(OVERDUE)
    expect(await turnShown(page)).toBe(1)
    await page.clock.runFor(OVERDUE)
    await expect(page.getByRole('main').getByText('Turn 2', { exact: true })).toBeVisible()
  },
}

/** By Tab to a row of choices, then by arrows to one of them. */
async function choose(page: Page, row: string, choice: string): Promise<void> {
  const choices = page.getByRole('radiogroup', { name: row, exact: true })
  const names = (await choices.getByRole('radio').all()).length
  const checked = await choices.getByRole('radio', { checked: true }).evaluate((radio) => {
    const label = radio.closest('label')
    return (radio.getAttribute('aria-label') ?? label?.textContent ?? '').trim()
  })
  await expect(async () => {
    await tabTo(page, checked)
    expect(await choices.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  }).toPass()
  const wanted = choices.getByRole('radio', { name: choice, exact: true })
  for (let steps = 0; steps < names && !(await wanted.isChecked()); steps += 1)
    await press(page, 'ArrowRight')
  await expect(wanted).toBeChecked()
}

/** What the customer says, as it is seen. */
function caption(page: Page): Locator {
  return page.locator('p[aria-hidden=true]').filter({ hasText: 'Third time I’m calling.' })
}

/** Size of the letters and the room between them, in pixels. */
async function lettersOf(line: Locator): Promise<{ size: number; spacing: number }> {
  await expect(line).toBeVisible()
  return line.evaluate((element) => {
    const { fontSize, letterSpacing } = getComputedStyle(element)
    return { size: Number.parseFloat(fontSize), spacing: Number.parseFloat(letterSpacing) || 0 }
  })
}
