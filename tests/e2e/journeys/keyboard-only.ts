import { expect, type Page } from '@playwright/test'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { answers } from '../trainee/call.ts'
import { press, tabTo } from '../trainee/keyboard.ts'
import { readScript, type Script } from '../trainee/script.ts'
import { expectResult } from '../trainee/wrap-up.ts'

const TRAINEE = 'Alice'
const KIND_KEYS = { fact: 'f', opinion: 'o', feeling: 'e' } as const

/** From the first start to the debrief and the history without a mouse. */
export const keyboardOnly: Journey = {
  title: 'the keyboard is enough for everything, and it can always be seen where it is',
  preparation: { learner: null, settings: QUIET.settings },
  travel: async (program) => {
    const page = program.page()
    const script = readScript('angry-caller', 'best', TRAINEE)
    await expect(page.getByLabel('Your name')).toBeFocused()
    await page.keyboard.type(TRAINEE)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Lines waiting' })).toBeVisible()
    await tabTo(page, new RegExp(script.document.title))
    await press(page, 'Enter')
    await expect(page.getByRole('button', { name: 'Let it ring' })).toBeVisible()
    await tabTo(page, 'Practice')
    await press(page, 'ArrowUp')
    await expect(page.getByRole('radio', { name: 'Coach' })).toBeChecked()
    await press(page, 'ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Ring 1 of 3', { exact: true })).toBeVisible()
    await press(page, 'Space')
    await throughTheProjector(page)
    await talk(page, script)
    await writeByKeys(page, script)
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, 'Your answer')
    await page.keyboard.type('Nothing.')
    await tabTo(page, 'Show the debrief')
    await page.keyboard.press('Enter')
    await expectResult(page, 100, 'Loyal')
    await tabTo(page, 'Play the best conversation')
    await press(page, 'Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await press(page, 'ArrowRight')
    await press(page, 'Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await tabTo(page, 'Back to the calls')
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Lines waiting' })).toBeVisible()
    await tabTo(page, 'History')
    await press(page, 'Enter')
    await expect(page.getByText('100%, loyal')).toBeVisible()
    await tabTo(page, 'Open the debrief')
    await tabTo(page, 'Settings')
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
    await tabTo(page, 'Delete Alice')
    await press(page, 'Enter')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    await press(page, 'Escape')
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await tabTo(page, 'Make a copy now')
  },
}

/** Into the projector by its button, to the keys and back again; the keyboard is never lost on the way. */
async function throughTheProjector(page: Page): Promise<void> {
  await expect(answers(page)).toBeVisible()
  await tabTo(page, /Projector$/)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeHidden()
  await tabTo(page, /^1/)
  // The list of keys lies over everything until the same key or Escape puts it away.
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible()
  await press(page, 'Escape')
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Projector' })).toBeVisible()
}

/** The whole talk, with every tool of the desk taken up once. */
async function talk(page: Page, script: Script): Promise<void> {
  await expect(answers(page)).toBeVisible()
  await press(page, 'f')
  await expect(page.getByRole('dialog', { name: 'Case file' })).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await press(page, 'n')
  await page.keyboard.type('Saturday. 1, 2, 3: figures are no answers here.')
  await press(page, 'Escape')
  await press(page, 'h')
  await expect(page.getByRole('heading', { name: 'Mrs. Renard is on hold' })).toBeVisible()
  await press(page, 'h')
  await expect(answers(page)).toBeVisible()
  await press(page, 'm')
  await expect(page.getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'false')
  await press(page, 'm')
  await press(page, 'e')
  await expect(page.getByRole('alertdialog', { name: 'Hang up now?' })).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('alertdialog')).toBeHidden()
  for (const [place, words] of script.says.entries()) {
    const card = answers(page).getByRole('button', { name: words, exact: true })
    await expect(card).toBeVisible()
    const key = (await card.getAttribute('aria-keyshortcuts')) ?? ''
    if (place % 3 === 1) {
      await tabTo(page, key + words)
      await press(page, 'Enter')
    } else await press(page, key)
    await expect(card).toBeHidden()
  }
  await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: 'The call log' })).toBeVisible()
}

async function writeByKeys(page: Page, script: Script): Promise<void> {
  for (const [place, { text, kind }] of script.statements.entries()) {
    if (place === 0) await press(page, 'Tab')
    else await press(page, 'ArrowDown')
    await press(page, KIND_KEYS[kind])
    if (kind === 'fact') await press(page, 'p')
    const pass = page.getByRole('checkbox', { name: `Pass on: ${text}`, exact: true })
    await expect(pass).toBeChecked({ checked: kind === 'fact' })
  }
  for (const { what, by } of script.promises) {
    await press(page, 'ArrowDown')
    const dates = page.getByRole('radiogroup', { name: `By when: ${what}`, exact: true })
    const names = await dates.getByRole('radio').allTextContents()
    await press(page, String(names.findIndex((name) => name.endsWith(by)) + 1))
    await expect(dates.getByRole('radio', { name: by, exact: true })).toBeChecked()
  }
  await tabTo(page, 'Sign and file it')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Before the numbers' })).toBeVisible()
}
