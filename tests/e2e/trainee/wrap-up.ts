/** What a trainee does after the call: the log, and the question before the numbers. */
import { expect, type Page } from '@playwright/test'
import type { Script } from './script.ts'

const KINDS = { fact: 'Fact', opinion: 'Opinion', feeling: 'Feeling' } as const

/** Sorts every statement rightly, passes on the facts, dates the promises, and files the log. */
export async function writeLog(page: Page, script: Script): Promise<void> {
  for (const { text, kind } of script.statements) {
    const row = page.getByRole('radiogroup', { name: `Kind of statement: ${text}`, exact: true })
    await row.getByRole('radio', { name: KINDS[kind], exact: true }).click()
    if (kind === 'fact')
      await page.getByRole('checkbox', { name: `Pass on: ${text}`, exact: true }).check()
  }
  for (const { what, by } of script.promises) {
    const row = page.getByRole('radiogroup', { name: `By when: ${what}`, exact: true })
    await row.getByRole('radio', { name: by, exact: true }).click()
  }
  const all = script.statements.length + script.promises.length
  if (all > 0) await expect(page.getByText(`${all} of ${all} filled in`)).toBeVisible()
  await page.getByRole('button', { name: all > 0 ? 'Sign and file it' : 'To the debrief' }).click()
  await expect(page.getByRole('heading', { name: 'Before the numbers' })).toBeVisible()
}

/** Files the log without a stroke of the pen. */
export async function fileEmptyLog(page: Page): Promise<void> {
  const file = page.getByRole('button', { name: /Sign and file it|To the debrief/ })
  await file.click()
  const anyway = page.getByRole('button', { name: 'File it as it is' })
  const question = page.getByRole('heading', { name: 'Before the numbers' })
  await expect(anyway.or(question)).toBeVisible()
  if (await anyway.isVisible()) await anyway.click()
  await expect(question).toBeVisible()
}

/** Answers the question before the numbers; without words it is passed over. */
export async function reflect(page: Page, words = ''): Promise<void> {
  if (words === '') await page.getByRole('button', { name: 'Not now' }).click()
  else {
    await page.getByLabel('Your answer, for yourself').fill(words)
    await page.getByRole('button', { name: 'Show the debrief' }).click()
  }
  await expect(page.getByRole('heading', { name: 'Where the points came from' })).toBeVisible()
}

/** Expects a result on the debrief. */
export async function expectResult(page: Page, percent: number, outcome: string): Promise<void> {
  await expect(page.getByRole('img', { name: `${percent} percent` })).toBeVisible()
  await expect(page.getByText(outcome, { exact: true }).first()).toBeVisible()
}

/** Lays every turn of the debrief open, where only the decisive ones lie there. */
export async function showAllTurns(page: Page): Promise<void> {
  const all = page.getByRole('button', { name: /^All \d+ turns$/ })
  if (await all.isVisible()) await all.click()
}
