import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { poster } from '../trainee/library.ts'

/** Somebody opens the program for the very first time. */
export const firstStart: Journey = {
  title:
    'on the first start a name is asked, then the lines wait with faces, also after a power cut',
  preparation: { learner: null, settings: QUIET.settings },
  travel: async (program) => {
    const page = program.page()
    await expect(page.getByRole('heading', { name: 'The phone is about to ring' })).toBeVisible()
    const name = page.getByLabel('Your name')
    await expect(name).toBeFocused()
    await expect(page.getByRole('button', { name: 'Start practising' })).toBeDisabled()
    await name.fill('  Alice Marceau ')
    await page.keyboard.press('Enter')
    for (const [title, customer] of [
      ['The angry caller', 'Mrs. Renard'],
      ['A car for the cities', 'Mr. Dupont'],
    ] as const) {
      const card = poster(page, title)
      await expect(card).toContainText(customer)
      await expect(card.locator('image[href^="blob:"]')).toBeAttached()
      await expect(card).toContainText('New')
    }
    await expect(page.getByRole('button', { name: 'Alice Marceau' })).toBeVisible()
    await expect(page.getByText('Next for you')).toBeVisible()
    const again = await program.restart()
    await expect(again.getByRole('heading', { name: 'Lines waiting' })).toBeVisible()
  },
}
