import { expect, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, pickUp, sayAll, toWrapUp } from '../trainee/call.ts'
import { readScript } from '../trainee/script.ts'
import { fileEmptyLog, reflect, showAllTurns } from '../trainee/wrap-up.ts'

const NOTE = 'Next time: say what we can do, and ring back before she does.'

/** A browser gets the page as a download, too, with the note in it. */
async function takeAlong(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^notes-.*\.html$/)
  expect(await readFile(await download.path(), 'utf8')).toContain(NOTE)
}

/** From a point in the debrief to the page that explains it, and back with a note that stays. */
export const handbook: Journey = {
  title:
    'a point of the debrief leads to the handbook, a dialogue plays, and a note is found again after a kill',
  preparation: QUIET,
  travel: async (program) => {
    let page = program.page()
    const script = readScript('angry-caller', 'policy-wall')
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    await sayAll(page, script, 'practice')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    const debrief = page.url().replace(/^.*#/, '#')

    await showAllTurns(page)
    const said = page.locator('mark').first()
    await expect(said).toBeVisible()
    await expect(page.getByText('Instead of').first()).toBeVisible()
    await page.getByRole('link', { name: 'Read why: Calm phrases' }).first().click()
    const heading = page.getByRole('heading', { name: 'Trigger phrases, calm phrases' })
    await expect(heading).toBeFocused()

    const entry = page.getByRole('article', { name: 'Trigger phrases, calm phrases' })
    await expect(entry.getByRole('link', { name: 'The angry caller' })).toBeVisible()
    await entry.getByRole('button', { name: 'Play the dialogue' }).click()
    const player = entry.getByRole('group', { name: 'A dialogue with Mr. Bello' })
    await expect(player).toBeFocused()
    await expect(player.getByText('I would like my money back for the concert.')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(player.getByText('Line 2 of 5')).toBeVisible()
    for (const _ of [3, 4, 5]) await page.keyboard.press('ArrowRight')
    await expect(player.getByRole('button', { name: 'From the beginning' })).toBeVisible()

    const pad = page.getByRole('textbox', { name: 'Your note on this chapter' })
    await pad.fill('I told her I can’t do it.')
    await expect(page.getByText('I can, we do').last()).toBeVisible()
    await pad.fill(NOTE)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    page = await program.restart()
    await expect(page.getByRole('link', { name: 'Chapter read' })).toBeVisible()

    await page.evaluate((hash) => {
      location.hash = hash
    }, debrief)
    await expect(page.getByRole('heading', { name: 'From your notes' })).toBeVisible()
    await expect(page.getByText(NOTE)).toBeVisible()
    await page.getByRole('link', { name: 'All my notes' }).click()
    await expect(page.getByRole('heading', { name: 'My notes' })).toBeVisible()
    await expect(page.getByText(NOTE)).toBeVisible()
    await page.getByRole('button', { name: 'Save as a page' }).click()
    await expect(page.getByText('Saved. The page lies here:')).toBeVisible()
    await expect(page.getByText(/notes-.*\.html$/)).toBeVisible()
    if (page.url().startsWith('http')) await takeAlong(page)

    await page.getByRole('link', { name: 'Handbook', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Search the handbook' }).fill('aligment')
    await page.getByRole('link', { name: /^End to end/ }).click()
    await expect(page.getByRole('heading', { name: 'End to end' })).toBeFocused()
  },
}
