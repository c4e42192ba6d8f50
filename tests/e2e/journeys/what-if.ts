import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers, letItRing, pickUp, say, sayAll, toWrapUp, turnShown } from '../trainee/call.ts'
import { readScript } from '../trainee/script.ts'
import { expectResult, fileEmptyLog, reflect, showAllTurns, writeLog } from '../trainee/wrap-up.ts'
import { poster } from '../trainee/library.ts'

/** Goes back to the first turn of a lost call and says the right things. */
export const whatIf: Journey = {
  title: 'what if: another answer in a new attempt leaves the first score alone',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    const worst = readScript('angry-caller', 'worst')
    const best = readScript('angry-caller', 'best')
    await letItRing(page, worst.document.title, 'practice')
    await pickUp(page)
    await sayAll(page, worst, 'practice')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    const first = await page.getByRole('img', { name: /^\d+ percent$/ }).getAttribute('aria-label')
    const address = page.url()

    await showAllTurns(page)
    await page.getByRole('button', { name: 'What if? Go back to turn 1' }).click()
    await expect(answers(page)).toBeVisible()
    expect(await turnShown(page)).toBe(1)
    for (const words of best.says) await say(page, words)
    await toWrapUp(page)
    await writeLog(page, best)
    await reflect(page)
    await expectResult(page, 100, 'Loyal')
    await expect(page.getByText('This time, from turn 1 on: 100%')).toBeVisible()

    await page.getByRole('link', { name: 'Open the first debrief' }).click()
    await expect(page.getByRole('img', { name: first ?? '' })).toBeVisible()
    expect(page.url()).toBe(address)
    await expect(page.getByRole('link', { name: 'From turn 1: 100%' })).toBeVisible()
    await page.getByRole('link', { name: 'Back to the calls' }).click()
    const card = poster(page, worst.document.title)
    await expect(card).toContainText(`Best ${Number.parseInt(first ?? '', 10)}%`)
    await page.getByRole('link', { name: 'History' }).click()
    await expect(
      page.getByRole('listitem').filter({ hasText: 'what if, from turn 1' }),
    ).toHaveCount(1)
  },
}
