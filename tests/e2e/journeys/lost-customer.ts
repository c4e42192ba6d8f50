import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, pickUp, sayAll, toWrapUp } from '../trainee/call.ts'
import { readScript, SCENARIOS } from '../trainee/script.ts'
import { expectResult, fileEmptyLog, reflect, showAllTurns } from '../trainee/wrap-up.ts'

/** The worst conversation of each scenario; then the debrief says why, and plays the best one back. */
export const lostCustomers: readonly Journey[] = SCENARIOS.map((scenario) => ({
  title: `${scenario}: the worst conversation loses the customer, and the debrief explains each turn`,
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    const script = readScript(scenario, 'worst')
    const best = readScript(scenario, 'best')
    await page.clock.install()
    await letItRing(page, script.document.title, 'practice')
    for (let ring = 2; ring <= script.picksUp; ring += 1) {
      await page.clock.runFor(4_000)
      await expect(page.getByText(`Ring ${ring} of 3`, { exact: true })).toBeVisible()
    }
    await pickUp(page, script.picksUp)
    await sayAll(page, script, 'practice')
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    await expectResult(page, script.score, 'Lost')

    await showAllTurns(page)
    for (const [place, words] of script.says.entries()) {
      const card = page.getByRole('article', { name: `Turn ${place + 1}`, exact: true })
      await expect(card).toContainText(`“${words}”`)
      await expect(card.getByText(/Best from here|You took the best answer/)).toBeVisible()
    }
    const log = page.getByRole('region', { name: 'Your call log' })
    await expect(log.or(page.getByText('Your call log'))).toBeVisible()

    await page.getByRole('button', { name: 'Play the best conversation' }).click()
    const player = page.getByRole('dialog', { name: 'The best conversation' })
    for (const [place, words] of best.says.entries()) {
      await expect(player).toContainText(`Turn ${place + 1} of ${best.says.length}`)
      await expect(player).toContainText(words)
      await page.keyboard.press('ArrowRight')
    }
    await expect(player).toContainText('The end')
    await player.getByRole('button', { name: 'Close' }).click()
    await expect(player).toBeHidden()
    await expect(page.getByRole('button', { name: 'Play the best conversation' })).toBeFocused()
  },
}))
