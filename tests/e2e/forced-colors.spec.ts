/** What a system asks for by itself: its own colours, more contrast, less motion. */
import { expect, type Page } from '@playwright/test'
import { test } from './support/browser-program.ts'
import { QUIET } from './support/prepare-data.ts'
import { answers, letItRing, pickUp, say } from './trainee/call.ts'
import { poster } from './trainee/library.ts'
import { readScript } from './trainee/script.ts'

const script = readScript('angry-caller', 'worst')

test('with forced colours whatever can be pressed has an edge, and the mood its shape and word', async ({
  program,
}) => {
  const page = program.page()
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(poster(page, script.document.title)).toBeVisible()
  expect(await page.evaluate(withoutEdge)).toEqual([])
  await letItRing(page, script.document.title, 'practice')
  expect(await page.evaluate(withoutEdge)).toEqual([])
  await pickUp(page)
  await expect(answers(page).getByRole('button')).not.toHaveCount(0)
  expect(await page.evaluate(withoutEdge)).toEqual([])
  await expect(page.getByRole('img', { name: 'Mrs. Renard, furious' }).first()).toBeVisible()
  await expect(page.getByText('Furious', { exact: true }).first()).toBeVisible()
  const seal = page.locator('main svg[data-mood=furious] path, main [data-mood=furious] svg path')
  expect(await seal.count()).toBeGreaterThan(0)
  // A blank picture packs to next to nothing.
  expect((await page.screenshot()).length).toBeGreaterThan(20_000)
})

test.describe('where the look is left to the system', () => {
  test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, theme: 'system' } } })
  test('a wish for more contrast is followed at once, by day and by night', async ({ program }) => {
    const page = program.page()
    const html = page.locator('html')
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    await expect(html).toHaveAttribute('data-theme', 'light')
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    await expect(html).toHaveAttribute('data-theme', 'high-contrast')
    await expect.poll(() => ground(page)).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
    await expect.poll(() => ground(page)).toBe('rgb(0, 0, 0)')
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' })
    await expect(html).toHaveAttribute('data-theme', 'dark')
  })
})

test('with reduced motion nothing moves, and everything is still there', async ({ program }) => {
  const page = program.page()
  await letItRing(page, script.document.title, 'practice')
  expect(await page.evaluate(moving)).toEqual([])
  await pickUp(page)
  expect(await page.evaluate(moving)).toEqual([])
  await say(page, script.says[0] ?? '')
  await expect(page.getByRole('main').getByText('Turn 2', { exact: true })).toBeVisible()
  expect(await page.evaluate(moving)).toEqual([])
})

/** The ground of the desk as it is painted. */
function ground(page: Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.createElement('div')
    document.body.append(probe)
    probe.style.backgroundColor = 'var(--desk)'
    const colour = getComputedStyle(probe).backgroundColor
    probe.remove()
    return colour
  })
}

/** Runs in the page: names of the animations that go on for any length of time. */
function moving(): readonly string[] {
  return document
    .getAnimations()
    .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().duration !== 0)
    .map((one) => ('animationName' in one ? String(one.animationName) : 'transition'))
}

/** Runs in the page: every visible button, card and link that neither an edge nor a line sets off from its ground. */
function withoutEdge(): readonly string[] {
  const edged = (element: Element): boolean => {
    const style = getComputedStyle(element)
    return (
      (style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0) ||
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.textDecorationLine.includes('underline')
    )
  }
  // Links of the header stand in a row of links; the one that is open has an edge.
  return (
    [...document.querySelectorAll('main :is(button, a[href]), [role=radio]')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
      // The edge is often that of the cap or the card in it.
      .filter(
        (one) =>
          ![one, one.parentElement, ...one.children].some((near) => near !== null && edged(near)),
      )
      .map((one) => `${one.textContent ?? ''} (${one.className})`)
  )
}
