/**
 * Every screen and state against WCAG 2.2 AA, by day and by night. Axe's “incomplete” findings are things that it
 * cannot judge by itself; accessibility.md says what they are and who looked at them.
 */
import { expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './support/browser-program.ts'
import { damageRecords, makeRecordsNewer } from './support/damage.ts'
import { expectAccessible } from './support/expect-accessible.ts'
import { prepareData, QUIET, type Preparation } from './support/prepare-data.ts'
import { startRunningHost } from './support/running-host.ts'
import { answers, letItRing, pickUp, say, sayAll, toWrapUp } from './trainee/call.ts'
import { poster } from './trainee/library.ts'
import { readScript } from './trainee/script.ts'
import { fileEmptyLog, reflect, showAllTurns } from './trainee/wrap-up.ts'
import { shortScenario, writeScenario } from './trainer/own-scenario.ts'

const themes = ['light', 'dark'] as const
const script = readScript('angry-caller', 'worst')

for (const theme of themes) {
  const preparation: Preparation = { ...QUIET, settings: { ...QUIET.settings, theme } }

  test.describe(`in the ${theme} theme`, () => {
    test.use({ preparation })

    test('the screens around the call can be used by everybody', async ({ program }) => {
      const page = program.page()
      await expect(poster(page, 'The angry caller')).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Alice' }).click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await writeScenario(program.dataFolder, 'broken', 'format: 1\nid: broken\n')
      await expect(page.getByRole('heading', { name: 'Files that need mending' })).toBeVisible({
        timeout: 15_000,
      })
      await page.getByText(/things to mend/).click()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'History' }).click()
      await expect(page.getByRole('heading', { name: 'No calls yet' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'Settings' }).click()
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Delete Alice' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Calls', exact: true }).click()
      await poster(page, 'The angry caller').click()
      await expect(page.getByRole('heading', { name: 'What you know' })).toBeVisible()
      await expectAccessible(page)
      await page.goto(`${page.url().split('#')[0]}#/nowhere`)
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
      await expectAccessible(page)
    })

    test('the call with everything on its desk can be used by everybody', async ({ program }) => {
      const page = program.page()
      await letItRing(page, script.document.title, 'coach')
      await expectAccessible(page)
      await pickUp(page)
      await expectAccessible(page)
      await page.keyboard.press('?')
      await expect(page.getByText('A nudge')).toBeVisible()
      await page.keyboard.press('f')
      await expect(page.getByRole('dialog', { name: 'Case file' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expectAccessible(page)
      await page.keyboard.press('h')
      await expect(page.getByRole('heading', { name: 'Mrs. Renard is on hold' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('e')
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('h')
      await say(page, script.says[0] ?? '')
      await expect(page.getByRole('heading', { name: 'What that did' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Enter')
      await page.keyboard.press('r')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await sayAll(page, { ...script, says: script.says.slice(1) }, 'coach')
      await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
      await expectAccessible(page)
    })

    test('the log, the question, the debrief and the history can be used by everybody', async ({
      program,
    }) => {
      const page = program.page()
      await letItRing(page, script.document.title, 'exam')
      await pickUp(page)
      await expectAccessible(page)
      for (const words of script.says) await say(page, words)
      await toWrapUp(page)
      await expectAccessible(page)
      await page.getByRole('radio', { name: 'Fact' }).first().click()
      await expectAccessible(page)
      await fileEmptyLog(page)
      await expectAccessible(page)
      await reflect(page, 'Nearly all of it.')
      await expectAccessible(page)
      await showAllTurns(page)
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Play the best conversation' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'What if? Go back to turn 2' }).click()
      await expect(answers(page)).toBeVisible()
      await page.keyboard.press('h')
      await page.getByRole('link', { name: 'Back to the calls' }).click()
      await expect(page.getByRole('button', { name: 'Take her off hold' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('link', { name: 'History' }).click()
      await expect(page.getByText('Exam').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('five answers, unsaved turns and a missed call can be used by everybody', async ({
      program,
    }) => {
      const page = program.page()
      await page.clock.install()
      const text = shortScenario('lamp', 'The lamp', '', 3)
      await writeScenario(program.dataFolder, 'lamp', text)
      await expect(poster(page, 'The lamp')).toBeVisible({ timeout: 15_000 })
      await letItRing(page, 'The lamp', 'practice')
      await page.clock.runFor(4_000)
      await page.clock.runFor(4_000)
      await page.clock.runFor(4_100)
      await expect(page.getByRole('heading', { name: 'Missed call' })).toBeVisible()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Call back' }).click()
      await pickUp(page)
      await expect(answers(page).getByRole('button')).toHaveCount(5)
      await expectAccessible(page)
      await page.route('**/api/attempts/append', (route) => route.abort())
      await page.keyboard.press('1')
      await expect(page.getByRole('alert')).toContainText('Not saved')
      await expectAccessible(page)
    })

    test('the first question and the recovery of damaged records can be used by everybody', async ({
      page,
    }) => {
      const dataFolder = await mkdtemp(join(tmpdir(), 'third-ring-recovery-'))
      const shown = async (spoil: (dataFolder: string) => void, heading: string): Promise<void> => {
        spoil(dataFolder)
        const host = await startRunningHost(dataFolder)
        await page.goto(host.address)
        await expect(page.getByRole('heading', { name: heading })).toBeVisible()
        await expectAccessible(page)
        await host.kill()
      }
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await prepareData(dataFolder, { learner: null, settings: { theme, motion: 'reduced' } })
      await shown(() => undefined, 'The phone is about to ring')
      await shown(makeRecordsNewer, 'These records come from a newer Third Ring')
      await shown(damageRecords, 'Your records could not be opened')
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    })
  })
}

const windows = [
  { name: 'a phone of 320 pixels', width: 320, height: 640, textSize: 'normal' },
  { name: 'a phone of 375 pixels', width: 375, height: 812, textSize: 'normal' },
  // What a browser makes of 1280 × 800 for somebody who reads at twice the size.
  { name: 'a window at twice the size', width: 640, height: 400, textSize: 'normal' },
  { name: 'a window with the largest letters', width: 1280, height: 800, textSize: 'largest' },
] as const

for (const { name, width, height, textSize } of windows) {
  test.describe(() => {
    test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, textSize } } })
    test(`on ${name} no page has to be moved sideways`, async ({ program }) => {
      const page = program.page()
      await page.setViewportSize({ width, height })
      await expect(poster(page, script.document.title)).toBeVisible()
      await expectNoSideways(page, 'library')
      await page.getByRole('link', { name: 'Settings' }).click()
      await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
      await expectNoSideways(page, 'settings')
      await page.getByRole('link', { name: 'Calls', exact: true }).click()
      await letItRing(page, script.document.title, 'coach')
      await expectNoSideways(page, 'ringing')
      await pickUp(page)
      await expectNoSideways(page, 'call')
      await say(page, script.says[0] ?? '')
      await expect(page.getByRole('heading', { name: 'What that did' })).toBeVisible()
      await expectNoSideways(page, 'feedback')
      await page.keyboard.press('Enter')
      await sayAll(page, { ...script, says: script.says.slice(1) }, 'coach')
      await toWrapUp(page)
      await expectNoSideways(page, 'wrap-up')
      await fileEmptyLog(page)
      await expectNoSideways(page, 'reflection')
      await reflect(page)
      await expectNoSideways(page, 'debrief')
      await page.getByRole('button', { name: 'Play the best conversation' }).click()
      await expectNoSideways(page, 'best conversation')
      await page.keyboard.press('Escape')
      await page.goto(`${page.url().split('#')[0]}#/history`)
      await expect(page.getByText('Coach').first()).toBeVisible()
      await expectNoSideways(page, 'history')
    })
  })
}

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

test('with forced colours answers, keys and keyboard can be told from their ground', async ({
  program,
}) => {
  const page = program.page()
  await page.emulateMedia({ forcedColors: 'active' })
  await letItRing(page, script.document.title, 'practice')
  await pickUp(page)
  const cards = answers(page).getByRole('button')
  for (const card of await cards.all()) {
    await page.keyboard.press('Tab')
    await expect(card).toBeVisible()
    const border = await card.evaluate((one) =>
      Number.parseFloat(getComputedStyle(one).borderWidth),
    )
    expect(border).toBeGreaterThan(0)
  }
  // A blank picture packs to next to nothing.
  expect((await page.screenshot()).length).toBeGreaterThan(20_000)
})

/** Runs in the page: names of the animations that go on for any length of time. */
function moving(): readonly string[] {
  return document
    .getAnimations()
    .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().duration !== 0)
    .map((one) => ('animationName' in one ? String(one.animationName) : 'transition'))
}

/** Expects that the page is no wider than the window and that nothing sticks out to be cut off. */
async function expectNoSideways(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement
    return root.scrollWidth <= root.clientWidth ? '' : `${root.scrollWidth} of ${root.clientWidth}`
  })
  expect(wide, where).toBe('')
}
