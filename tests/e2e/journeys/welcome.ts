import { expect, type Page } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { pickUp, sayAll, toWrapUp } from '../trainee/call.ts'
import { press, tabTo } from '../trainee/keyboard.ts'
import { poster } from '../trainee/library.ts'
import { readScript } from '../trainee/script.ts'
import { expectResult, reflect, writeLog } from '../trainee/wrap-up.ts'

/** No call has more places to watch. */
const MOST_PLACES = 60

/** Somebody new: hears the line, watches a good call, takes the first one with the coach, all by the keyboard. */
export const welcome: Journey = {
  title: 'somebody new watches a good call and then takes a first one, also after a power cut',
  preparation: { learner: null, settings: { ...QUIET.settings, welcomed: false } },
  travel: async (program) => {
    const script = readScript('first-call', 'best')
    let page = program.page()
    await expect(page.getByLabel('Your name')).toBeFocused()
    await page.keyboard.type('Alice')
    await page.keyboard.press('Enter')
    await hearTheLine(page)
    await watchToTheEnd(page, script.says)
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Your turn' })).toBeFocused()

    page = await program.restart()
    await hearTheLine(page)
    await expect(page.getByText('What would you say?')).toBeVisible()
    await press(page, 'Escape')
    await expect(page.getByRole('heading', { name: 'Your turn' })).toBeFocused()
    await page.keyboard.press('Enter')
    await pickUp(page)
    await sayAll(page, script, 'coach')
    await toWrapUp(page)
    await writeLog(page, script)
    await reflect(page)
    await expectResult(page, 100, 'Loyal')
    const band = page.getByRole('region', { name: 'What this conversation earned' })
    await expect(band.getByRole('img', { name: '2 of 3 stars' })).toBeVisible()
    await expect(band.getByRole('heading', { name: 'Worth keeping' })).toBeVisible()

    page = await program.restart()
    await expect(poster(page, script.document.title)).toContainText('Best 100%')
  },
}

async function hearTheLine(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Can you hear the line?' })).toBeFocused()
  await tabTo(page, 'Yes, go on')
  await page.keyboard.press('Enter')
}

/** Goes on by key and reads every answer on the way. */
async function watchToTheEnd(page: Page, says: readonly string[]): Promise<void> {
  const call = page.getByRole('main', { name: 'A good call: ' })
  await expect(call.getByText('What would you say?')).toBeVisible()
  const live = call.getByRole('status')
  const end = call.getByText('The end of the call')
  const read: string[] = []
  for (let place = 0; place < MOST_PLACES && !(await end.isVisible()); place += 1) {
    const before = await live.textContent()
    await press(page, 'ArrowRight')
    await expect(live).not.toHaveText(before ?? '')
    // “Mr.” and the name stand on one line: the blank between them is one that does not break.
    read.push(((await live.textContent()) ?? '').replaceAll('\u00A0', ' '))
  }
  await expect(end).toBeVisible()
  for (const words of says) expect(read.some((text) => text.includes(words))).toBe(true)
}
