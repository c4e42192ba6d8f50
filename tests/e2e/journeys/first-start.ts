import { expect } from '@playwright/test'
import { expectAccessible } from '../support/expect-accessible.ts'
import type { Journey } from '../support/program.ts'

/** The very first start: nobody has practised on this machine yet. */
export const firstStart: Journey = {
  title: 'a new hire gives a name, sees the scenarios, and is known after a power cut',
  preparation: { learner: null, settings: { motion: 'reduced', muted: true } },
  travel: async ({ page, restart }) => {
    await page().getByRole('textbox', { name: 'Your name' }).fill('Noor')
    await expectAccessible(page())
    await page().getByRole('button', { name: 'Start practising' }).click()
    await expect(page().getByText('The angry caller').first()).toBeVisible()
    const again = await restart()
    await expect(again.getByText('The angry caller').first()).toBeVisible()
    await expect(again.getByRole('textbox', { name: 'Your name' })).toHaveCount(0)
  },
}
