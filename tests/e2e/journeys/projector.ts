import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible.ts'
import { expectLegible } from '../support/expect-legible.ts'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers, letItRing, toWrapUp, turnShown } from '../trainee/call.ts'
import { readScript } from '../trainee/script.ts'
import { fileEmptyLog, reflect } from '../trainee/wrap-up.ts'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const

/** A trainer takes a whole call with a class, by the keys of a presenter remote and the number keys. */
export const projector: Journey = {
  title: 'a class takes a call on the projector, from the ring to the debrief, without a cursor',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    const script = readScript('angry-caller', 'typical')
    await letItRing(page, script.document.title, 'coach')
    await page.keyboard.press('p')
    await expect(page.getByText('Next or Space')).toBeVisible()
    await everySize(page)
    await page.keyboard.press('PageDown')
    await expect(answers(page)).toBeVisible()
    await everySize(page)
    await expectAccessible(page)

    // One press marks, and a slip is taken back.
    const [first = ''] = script.says
    await mark(page, first)
    await page.keyboard.press('PageUp')
    await expect(answers(page).getByRole('button', { pressed: true })).toHaveCount(0)
    // A pause to talk covers the answers; nothing can be chosen meanwhile.
    await page.keyboard.press('b')
    await expect(page.getByRole('heading', { name: 'What would you say?' })).toBeVisible()
    await everySize(page)
    await page.keyboard.press('PageDown')
    // The countdown is the trainer's and chooses nothing.
    await page.keyboard.press('c')
    await expect(page.getByRole('timer')).toBeVisible()
    await everySize(page)
    await page.keyboard.press('c')
    await expect(page.getByRole('timer')).toBeHidden()

    await say(page, first)
    await expect(page.getByText('Turn 2').first()).toBeVisible()
    // Nobody has seen a point yet, although Coach would have shown them.
    await expect(page.getByRole('heading', { name: /^Turn 1: / })).toBeHidden()
    await page.keyboard.press('r')
    await expect(page.getByRole('heading', { name: /^Turn 1: / })).toBeVisible()
    await everySize(page)
    await expectAccessible(page)
    await page.keyboard.press('r')
    await page.keyboard.press('?')
    await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible()
    await everySize(page)
    await page.keyboard.press('Escape')

    // Out of the projector it is the same call, on disk.
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Projector' })).toBeVisible()
    expect(await turnShown(page)).toBe(2)
    await page.reload()
    await expect(answers(page)).toBeVisible()
    expect(await turnShown(page)).toBe(2)
    await page.keyboard.press('p')

    for (const words of script.says.slice(1)) {
      await say(page, words)
      await expectLegible(page)
    }
    await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
    await everySize(page)
    await page.keyboard.press('Escape')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    await page.keyboard.press('p')
    await expect(
      page.getByRole('heading', { name: 'What would you do differently?' }),
    ).toBeVisible()
    await everySize(page)
    await throughTheSlides(page)
  },
}

/** Measures the letters in every shape of window that a projector may show. */
async function everySize(page: Page): Promise<void> {
  const before = page.viewportSize()
  for (const size of SIZES) {
    await page.setViewportSize(size)
    // The pages of a long line are cut anew after the window has its size.
    await expect(async () => expectLegible(page)).toPass({ timeout: 5_000 })
  }
  if (before !== null) await page.setViewportSize(before)
}

/** The card of an answer: its few words are shown, all of them are in its name. */
function cardOf(page: Page, words: string): Locator {
  return answers(page).getByRole('button', { name: words })
}

async function mark(page: Page, words: string): Promise<string> {
  const card = cardOf(page, words)
  await expect(card).toBeVisible()
  const key = (await card.getAttribute('aria-keyshortcuts')) ?? ''
  await page.keyboard.press(key)
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  return key
}

/** Marks an answer, says it with the second press, and waits until the next line or the end is there. */
async function say(page: Page, words: string): Promise<void> {
  const card = cardOf(page, words)
  const key = await mark(page, words)
  await page.keyboard.press(key)
  await expect(card).toBeHidden()
}

async function throughTheSlides(page: Page): Promise<void> {
  const end = page.getByRole('heading', { name: 'That was the call.' })
  for (let pages = 0; pages < 60 && !(await end.isVisible()); pages += 1) {
    await expectLegible(page)
    await page.keyboard.press('PageDown')
  }
  await expect(end).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Where the points came from' })).toBeVisible()
}
