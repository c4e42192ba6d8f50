/** What can go wrong around a call without being anybody's fault, in the window itself. */
import { expect, type Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../../contract/messages.ts'
import { test } from './support/browser-program.ts'
import { QUIET } from './support/prepare-data.ts'
import { answers, letItRing, pickUp, say, sayAll, toWrapUp, turnShown } from './trainee/call.ts'
import { poster } from './trainee/library.ts'
import { readScript } from './trainee/script.ts'
import { fileEmptyLog, reflect } from './trainee/wrap-up.ts'
import { shortScenario, writeScenario } from './trainer/own-scenario.ts'

/** Time for a saved file to be noticed, in milliseconds. */
const NOTICED = { timeout: 15_000 }

const DAY = 86_400_000
const script = readScript('angry-caller', 'best')

test('the clock of the system is set forward and back during a call, and nobody loses patience', async ({
  program,
}) => {
  const page = program.page()
  await page.clock.install()
  await letItRing(page, script.document.title, 'practice')
  await page.clock.setSystemTime(Date.now() + DAY)
  await pickUp(page)
  const [first = '', second = ''] = script.says
  await page.clock.setSystemTime(Date.now() - DAY)
  await say(page, first)
  await page.clock.setSystemTime(Date.now() + 40 * DAY)
  await say(page, second)
  expect(await turnShown(page)).toBe(3)
  // The talk clock counts what was talked, not what the clock on the wall was set to.
  await expect(page.getByText(/^0[0-4]:\d\d$/).first()).toBeVisible()
  const log = await storedTimes(page)
  expect(log.length).toBeGreaterThanOrEqual(3)
  expect([...log].sort((a, b) => a - b)).toEqual(log)
  expect(log.at(-1)).toBeLessThan(5 * 60_000)
})

test('a window dragged to a screen of another scale keeps its call, its cord and its answers', async ({
  program,
}) => {
  const page = program.page()
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  const session = await page.context().newCDPSession(page)
  for (const [width, height, deviceScaleFactor] of [
    [1280, 800, 2],
    [1024, 768, 1.5],
    [800, 1280, 1],
    [1920, 1080, 1.25],
  ] as const) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    })
    await expect(answers(page).getByRole('button').first()).toBeInViewport()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width)
    // The one cord reaches from side to side of whatever window there is now.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const cord = document.querySelector('main > svg')
          return Math.round(cord?.getBoundingClientRect().width ?? 0)
        }),
      )
      .toBe(width)
  }
  const [first = ''] = script.says
  await say(page, first)
  expect(await turnShown(page)).toBe(2)
})

test('a recording that is damaged and a picture that cannot be read cost only themselves', async ({
  program,
}) => {
  const page = program.page()
  const text = shortScenario('lamp', 'The lamp')
    .replace('start: opening', 'media: { groan: groan.mp3, lamp: lamp.png }\nstart: opening')
    .replace(
      'customer: "My lamp is broken."',
      'customer:\n      - { say: "My lamp is broken.", voice: groan }\n    picture: lamp',
    )
  await writeMedia(program.dataFolder, 'lamp', ['groan.mp3', 'lamp.png'])
  await writeScenario(program.dataFolder, 'lamp', text)
  await expect(poster(page, 'The lamp')).toBeVisible(NOTICED)
  await letItRing(page, 'The lamp', 'practice')
  await page.keyboard.press('m')
  await pickUp(page)
  await expect(page.getByText('My lamp is broken.').first()).toBeVisible()
  await say(page, 'Please tell me what happened.')
  await toWrapUp(page)
})

test.describe('in French', () => {
  test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, language: 'fr' } } })

  test('a line without its translation is shown in its own language, and the call goes on', async ({
    program,
  }) => {
    const page = program.page()
    await writeScenario(program.dataFolder, 'lamp', shortScenario('lamp', 'The lamp'))
    const strings = join(program.dataFolder, 'scenarios/lamp/strings')
    await mkdir(strings, { recursive: true })
    await writeFile(
      join(strings, 'fr.yaml'),
      [
        'format: 1',
        'language: fr',
        'scenario: lamp',
        'texts:',
        '  title: { source: The lamp, text: La lampe }',
        '  moments.opening.responses.listen.say:',
        '    source: Please tell me what happened.',
        '    text: Dites-moi ce qui s’est passé.',
        '',
      ].join('\n'),
    )
    await expect(page.getByRole('heading', { name: 'La lampe' })).toBeVisible(NOTICED)
    await page.getByRole('link').filter({ hasText: 'La lampe' }).first().click()
    await page.getByRole('button', { name: 'Faire sonner' }).click()
    await page.getByRole('button', { name: 'Décrocher' }).click()
    await expect(page.getByText('My lamp is broken.').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Again?' })).toBeVisible()
    await page.getByRole('button', { name: 'Dites-moi ce qui s’est passé.' }).click()
    await expect(page.getByText('Thank you.').first()).toBeVisible()
  })
})

test('a call survives every change of theme, language and size that is made in the middle of it', async ({
  program,
}) => {
  const page = program.page()
  await letItRing(page, script.document.title, 'coach')
  await pickUp(page)
  await sayAll(page, { ...script, says: script.says.slice(0, 1) }, 'coach')
  await expect(answers(page)).toBeVisible()
  const order = await keysInOrder(page)
  const changes: readonly Partial<Settings>[] = [
    { theme: 'high-contrast' },
    { theme: 'dark', textSize: 'largest', captionSize: 'largest', spacing: 'wide' },
    { language: 'fr', theme: 'light', textSize: 'normal' },
    { language: 'en', captionSize: 'normal', spacing: 'normal' },
  ]
  for (const some of changes) {
    await changeSettings(page, some)
    await page.reload()
    await expect(page.getByRole('main')).toBeVisible()
    await expect.poll(() => keysInOrder(page)).toHaveLength(order.length)
  }
  expect(await keysInOrder(page)).toEqual(order)
  expect(await turnShown(page)).toBe(2)
  await sayAll(page, { ...script, says: script.says.slice(1) }, 'coach')
  await toWrapUp(page)
  await fileEmptyLog(page)
  await reflect(page)
  await expect(page.getByRole('heading', { name: 'Where the points came from' })).toBeVisible()
})

/** When each turn of the newest attempt was taken, in milliseconds since it began. */
async function storedTimes(page: Page): Promise<readonly number[]> {
  const id = new URL(page.url()).hash.split('/').at(-1) ?? ''
  const answer = await page.evaluate(async (attempt) => {
    const response = await fetch('/api/attempts/read', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { attempt } }),
    })
    return response.json()
  }, id)
  return answer.json.log.map(({ at }: { readonly at: number }) => at)
}

async function changeSettings(page: Page, some: Partial<Settings>): Promise<void> {
  const status = await page.evaluate(async (json) => {
    const response = await fetch('/api/settings/change', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json }),
    })
    return response.status
  }, some)
  expect(status).toBe(200)
}

/** The words on the desk from the first key to the last, in whatever language. */
function keysInOrder(page: Page): Promise<readonly string[]> {
  return page
    .locator('main [role=group] button[aria-keyshortcuts]')
    .evaluateAll((cards) =>
      cards
        .filter((card) => /^[1-5]$/.test(card.getAttribute('aria-keyshortcuts') ?? ''))
        .map((card) => card.lastElementChild?.textContent ?? ''),
    )
}

async function writeMedia(dataFolder: string, id: string, names: readonly string[]): Promise<void> {
  const folder = join(dataFolder, 'scenarios', id, 'media')
  await mkdir(folder, { recursive: true })
  for (const name of names) await writeFile(join(folder, name), 'This is no such file.')
}
