import { expect, type Page } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { press, tabTo } from '../trainee/keyboard.ts'

/** One drill of each kind, by the words on its card and by how it is answered. */
const DRILLS: readonly (readonly [card: RegExp, answer: (page: Page) => Promise<void>])[] = [
  [/A complaint in seven sentences/, putInOrder],
  [/Fact, opinion or feeling/, chooseEach],
  [/Say it calmly/, joinAll],
  [/Loyalty: true or false/, chooseEach],
  [/Seven habits that lose customers/, chooseEach],
  [/Which question finds the facts/, chooseEach],
]

/** Every kind of drill and the practice of today, without a mouse, and what is remembered after a reload. */
export const drills: Journey = {
  title: 'a drill of each kind and the five minutes of today are done by the keyboard alone',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    await expect(page.getByRole('heading', { name: 'Lines waiting' })).toBeVisible()
    await tabTo(page, 'Practice')
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'All drills' })).toBeVisible()
    await tabTo(page, DRILLS[0]?.[0] ?? '')
    for (const [card, answer] of DRILLS) {
      await expect(page.getByRole('heading', { name: 'All drills' })).toBeVisible()
      // The first one is reached by Tab; the others stand in the same row of stops.
      await page.getByRole('button', { name: card }).focus()
      await press(page, 'Enter')
      await expect(page.getByText('Leave')).toBeVisible()
      await answer(page)
      await expect(page.getByRole('heading', { name: /^Result: / })).toBeFocused()
      await expect(page.getByText('What comes back, and when')).toBeVisible()
      await tabTo(page, 'Back to practice')
      await press(page, 'Enter')
      await expect(page.getByRole('button', { name: card })).toContainText(/Last time \d+%/)
    }
    await tabTo(page, 'Begin')
    await press(page, 'Enter')
    await page.waitForURL(/#\/drill\//)
    await expect(page.getByText('Leave')).toBeVisible()
    // Left and come back to, the practice of today goes on where it was.
    await press(page, 'Escape')
    await tabTo(page, 'Go on')
    await page.reload()
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  },
}

async function putInOrder(page: Page): Promise<void> {
  for (const key of ['1', '2', '3', '4', '5', '6', '7']) await press(page, key)
  await expect(page.getByRole('button', { name: 'Check the order' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'The right order' })).toBeVisible()
  await press(page, 'Enter')
}

/** Answers slip after slip with the first or the second choice, reads why, and goes on. */
async function chooseEach(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^(?:Next|See the result)$/ })
  for (let slip = 0; slip < 12; slip += 1) {
    await press(page, slip % 2 === 0 ? '1' : '2')
    await expect(next).toBeFocused()
    const isLast = (await next.textContent())?.includes('result') ?? false
    await press(page, 'Enter')
    if (isLast) return
    await expect(next).toBeHidden()
  }
}

async function joinAll(page: Page): Promise<void> {
  const count = await page.getByRole('group', { name: 'Left side' }).getByRole('button').count()
  for (let left = 1; left <= count; left += 1) {
    await press(page, String(left))
    // The first one on the right that is still free.
    const free = page.locator('[data-side=right]:not([aria-disabled])').first()
    await press(page, (await free.getAttribute('aria-keyshortcuts')) ?? '')
    const done =
      left === count
        ? page.getByRole('button', { name: 'See the result' })
        : page.getByText(`${left} of ${count} joined`)
    await expect(done).toBeVisible()
  }
  await press(page, 'Enter')
}
