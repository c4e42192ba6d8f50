import { expect } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { letItRing, pickUp, toWrapUp, turnShown } from '../trainee/call.ts'
import { fileEmptyLog, reflect, showAllTurns } from '../trainee/wrap-up.ts'

/** Says nothing until the customer has gone. */
export const silence: Journey = {
  title: 'whoever says nothing in practice loses the customer, except while the line is on hold',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    await page.clock.install()
    await letItRing(page, 'The angry caller', 'practice')
    await pickUp(page)
    await expect(page.getByRole('timer', { name: 'seconds left' })).toBeHidden()
    await page.clock.runFor(10_000)
    await page.keyboard.press('h')
    await expect(page.getByRole('heading', { name: 'Mrs. Renard is on hold' })).toBeVisible()
    await page.clock.runFor(60_000)
    await page.keyboard.press('h')
    expect(await turnShown(page)).toBe(1)
    await page.clock.runFor(8_000)
    await expect(page.getByRole('main').getByText('Turn 2', { exact: true })).toBeVisible()
    await expect(page.getByText('Are you still there?').first()).toBeVisible()
    await page.clock.runFor(12_000)
    await toWrapUp(page)
    await fileEmptyLog(page)
    await reflect(page)
    await expect(page.getByText('Lost', { exact: true })).toBeVisible()
    await showAllTurns(page)
    await expect(page.getByText('You said nothing.')).toHaveCount(2)
  },
}

/** In an exam the customer's patience is shown as it shrinks, whatever the settings say. */
export const examPatience: Journey = {
  title: 'an exam shows the patience that is left, whatever the settings say, and gives no help',
  preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off' } },
  travel: async (program) => {
    const page = program.page()
    await page.clock.install()
    await letItRing(page, 'The angry caller', 'exam')
    await pickUp(page)
    const patience = page.getByRole('timer', { name: 'seconds left' })
    await expect(patience).toHaveAccessibleName(/^1[2-5] seconds left/)
    await page.clock.runFor(5_000)
    await expect(patience).toHaveAccessibleName(/^([6-9]|10) seconds left/)
    await expect(page.getByRole('button', { name: 'Hint' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Go back' })).toBeHidden()
    await page.clock.runFor(11_000)
    await expect(page.getByRole('main').getByText('Turn 2', { exact: true })).toBeVisible()
  },
}

/** The setting that takes all haste away. */
export const noTimers: Journey = {
  title: 'with patience switched off the phone rings on and the customer waits for ever',
  preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off' } },
  travel: async (program) => {
    const page = program.page()
    await page.clock.install()
    await letItRing(page, 'The angry caller', 'coach')
    await page.clock.runFor(60_000)
    await expect(page.getByRole('heading', { name: 'Missed call' })).toBeHidden()
    await page.keyboard.press('Space')
    await expect(page.getByRole('group', { name: 'What do you say?' })).toBeVisible()
    await page.clock.runFor(120_000)
    expect(await turnShown(page)).toBe(1)
  },
}
