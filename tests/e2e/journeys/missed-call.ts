import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers, letItRing } from '../trainee/call.ts'

/** Nobody picks up. */
export const missedCall: Journey = {
  title: 'after three rings the call is missed; calling back lets it ring anew',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    await page.clock.install()
    await letItRing(page, 'The angry caller', 'practice')
    await page.clock.runFor(4_000)
    await page.clock.runFor(4_000)
    await expect(page.getByText('Ring 3 of 3', { exact: true })).toBeVisible()
    await page.clock.runFor(4_100)
    await expect(page.getByRole('heading', { name: 'Missed call' })).toBeVisible()
    await expect(answers(page)).toBeHidden()
    await page.getByRole('button', { name: 'Call back' }).click()
    await expect(page.getByText('Ring 1 of 3', { exact: true })).toBeVisible()
    await page.keyboard.press('Space')
    await expect(answers(page)).toBeVisible()
    await page.keyboard.press('h')
    await page.getByRole('link', { name: 'Back to the calls' }).click()
    await page.getByRole('link', { name: 'History' }).click()
    const rows = page.getByRole('listitem').filter({ hasText: 'The angry caller' })
    await expect(rows).toHaveCount(2)
    await expect(rows.filter({ hasText: 'Missed' })).toHaveCount(1)
    await expect(rows.filter({ hasText: 'On hold at turn 1' })).toHaveCount(1)
  },
}
