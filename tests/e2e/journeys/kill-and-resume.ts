import { expect, type Page } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, offeredWords, pickUp, say, toWrapUp, turnShown } from '../trainee/call.ts'
import { readScript } from '../trainee/script.ts'
import { expectResult, reflect, writeLog } from '../trainee/wrap-up.ts'

const NOTES = 'Order 48213, rings for the third time. <b>Not</b> her fault.'

/** The program is killed again and again in one call. */
export const killAndResume: Journey = {
  title:
    'killed in the middle of a call, it goes on at the same turn, in the same order, with the notes',
  preparation: QUIET,
  travel: async (program) => {
    const script = readScript('angry-caller', 'best')
    let page = program.page()
    await letItRing(page, script.document.title, 'practice')
    await pickUp(page)
    const pad = (): ReturnType<Page['getByLabel']> => program.page().getByLabel('Notes')
    for (const [place, words] of script.says.entries()) {
      if (place === 1) {
        await page.keyboard.press('n')
        await page.keyboard.type(NOTES)
        await page.keyboard.press('Escape')
        // Notes are saved a moment after the last key.
        await page.waitForTimeout(800)
      }
      if (place === 0 || place === 2 || place === 7) {
        const before = { turn: await turnShown(page), offered: await offeredWords(page) }
        page = await program.restart()
        await takeUp(page)
        expect({ turn: await turnShown(page), offered: await offeredWords(page) }).toEqual(before)
        if (place > 1) await expect(pad()).toHaveValue(NOTES)
      }
      await say(page, words)
    }
    // The customer's last line has been said, the log is still to write.
    await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
    page = await program.restart()
    await page.getByRole('button', { name: /Write the call log|Take her off hold/ }).click()
    await toWrapUp(page)
    page = await program.restart()
    await page.getByRole('button', { name: /Write the call log/ }).click()
    await toWrapUp(page)
    await writeLog(page, script)
    page = await program.restart()
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('link', { name: 'Open the debrief' }).click()
    await reflect(page)
    await expectResult(page, 100, 'Loyal')
    await expect(page.getByText(NOTES)).toBeVisible()
  },
}

async function takeUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take her off hold' }).click()
  const back = page.getByRole('button', { name: 'Take the call back' })
  const desk = page.getByRole('group', { name: 'What do you say?' })
  await expect(back.or(desk)).toBeVisible()
  if (await back.isVisible()) await back.click()
  await expect(desk).toBeVisible()
}
