/**
 * The first screen as the host draws it: there before the program, the same when the program takes over, and nothing done
 * in between is lost. `program` fails on whatever the window complains about, also on a drawing that does not fit.
 */
import { expect, type Page } from '@playwright/test'
import { test } from './support/browser-program.ts'
import { expectAccessible } from './support/expect-accessible.ts'

/** The file that holds the program, and not the one for the first look. */
const PROGRAM = /\/assets\/start-[\w-]{8}\.js$/

/** Loads the window again and keeps the program from coming until it is let in. */
async function loadWithout(page: Page): Promise<() => void> {
  // The host has to have looked at its scenarios once.
  await page.locator('#lines-waiting').waitFor()
  const gate = Promise.withResolvers<void>()
  await page.route(PROGRAM, async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.evaluate(() => (location.hash = ''))
  await page.reload({ waitUntil: 'commit' })
  await page.locator('html[data-theme]').waitFor()
  return gate.resolve
}

/** The program has come: only it fetches the other lines. */
async function programIsThere(page: Page): Promise<void> {
  await expect(page.locator('a[href^="#/brief/"] h3')).not.toHaveCount(4)
}

const DRESSES = [
  ['light, English', 'light', {}, {}],
  [
    'dark by the system, French, large',
    'dark',
    { textSize: 'largest' },
    { colorScheme: 'dark', locale: 'fr-FR' },
  ],
  ['high contrast, wide', 'high-contrast', { theme: 'high-contrast', spacing: 'wide' }, {}],
] as const

for (const [name, theme, settings, contextOptions] of DRESSES)
  test.describe(name, () => {
    test.use({
      ...contextOptions,
      contextOptions,
      preparation: {
        learner: 'Maximiliane Wolkenstein-Trostberger',
        settings: { typing: 'off', motion: 'reduced', muted: true, ...settings },
      },
    })

    test('is there before the program, and does not move when it comes', async ({ program }) => {
      const page = program.page()
      const letIn = await loadWithout(page)
      await expect(page.locator('#splash')).toBeHidden()
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.getByText('Maximiliane Wolkenstein-Trostberger')).toBeVisible()
      await expectAccessible(page, `the first screen before the program, ${name}`)
      const seen = (): Promise<unknown> =>
        page.evaluate(() => {
          const dress = { ...document.documentElement.dataset }
          const boxes = [...document.querySelectorAll('header *, h2, h3, main > :not(section)')]
            // What is below the window follows with the program.
            .filter((element) => element.getBoundingClientRect().y < innerHeight)
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect()
              return [element.tagName, element.className, x, y, width, height].join(' ')
            })
          return { dress, title: document.title, language: document.documentElement.lang, boxes }
        })
      const before = await seen()
      letIn()
      await programIsThere(page)
      expect(await seen()).toEqual(before)
    })
  })

test.describe('before the program', () => {
  test('a press, a search and a link count', async ({ program }) => {
    const page = program.page()
    let letIn = await loadWithout(page)
    await page.getByRole('button', { name: /Alice/ }).click()
    letIn()
    await expect(page.getByRole('menu')).toBeVisible()

    await page.keyboard.press('Escape')
    letIn = await loadWithout(page)
    await page.getByRole('searchbox').fill('zzz')
    letIn()
    await expect(page.getByRole('heading', { name: 'No line answers to “zzz”' })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('zzz')

    letIn = await loadWithout(page)
    await page.locator('a[href^="#/brief/"]').first().click()
    letIn()
    await expect(page).toHaveURL(/#\/brief\//)
    await expect(page.locator('#lines-waiting')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('another screen is not preceded by the library', async ({ program }) => {
    const page = program.page()
    const letIn = await loadWithout(page)
    letIn()
    await programIsThere(page)
    await page.goto(new URL('#/history', page.url()).href)
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.getElementById('lines-waiting') !== null && document.readyState !== 'loading')
          Reflect.set(window, 'librarySeen', true)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => Reflect.has(window, 'librarySeen'))).toBe(false)
  })

  test('a page without a drawing becomes the same program', async ({ program }) => {
    const page = program.page()
    await page.route(/\/$/, async (route) => {
      const answer = await route.fetch()
      const text = await answer.text()
      // As the host sends it where drawing has failed.
      const body = text.replace(
        /<div id="third-ring"[^>]*>[\s\S]*<\/div>(?=\s*<div id="splash")/,
        '<div id="third-ring"></div>',
      )
      await route.fulfill({ response: answer, body })
    })
    await page.reload()
    await programIsThere(page)
    await page.getByRole('link', { name: 'Handbook' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
