import { expect, type Page } from '@playwright/test'
import { expectLegible } from '../support/expect-legible.ts'
import { QUIET } from '../support/prepare-data.ts'
import type { Journey } from '../support/program.ts'
import { press, tabTo } from '../trainee/keyboard.ts'
import { shortScenario, writeScenario } from '../trainer/own-scenario.ts'
import { reflect } from '../trainee/wrap-up.ts'

/** A way in which customer and trainee come together, and the words that belong to it. */
interface Place {
  readonly id: string
  /** What the scenario file says of it. */
  readonly keys: string
  readonly start: string
  readonly heading: string
  readonly question: string
  /** Of the messages that stay in view, or null where people speak. */
  readonly thread: string | null
  readonly over: string
  readonly note: string
  readonly kept: string
  readonly again: string
}

const WRITTEN = {
  question: 'What do you write?',
  note: 'The case note',
  kept: 'Your case note',
  again: 'Do it again',
} as const

const PLACES: readonly Place[] = [
  {
    id: 'rung',
    keys: 'setting: phone\ncalls: trainee',
    start: 'To the telephone',
    heading: 'You ring Mr. Weber',
    question: 'What do you say?',
    thread: null,
    over: 'The call is over.',
    note: 'The call log',
    kept: 'Your call log',
    again: 'Make the call again',
  },
  {
    ...WRITTEN,
    id: 'counter',
    keys: 'setting: counter',
    start: 'To the counter',
    heading: 'Mr. Weber is at the counter',
    question: 'What do you say?',
    thread: null,
    over: 'The conversation is over.',
  },
  {
    ...WRITTEN,
    id: 'chat',
    keys: 'setting: chat',
    start: 'To the chat',
    heading: 'Mr. Weber has opened a chat',
    thread: 'The chat so far',
    over: 'The chat is over.',
  },
  {
    ...WRITTEN,
    id: 'mail',
    keys: 'setting: email',
    start: 'To the mail',
    heading: 'Mr. Weber has written',
    thread: 'The mails so far',
    over: 'That was the last mail.',
  },
]

/** A short conversation in each place, from the brief to the debrief, by keys alone. */
export const places: Journey = {
  title:
    'a call that you make, a counter, a chat and mails are played by keys, each in its own words',
  preparation: QUIET,
  travel: async (program) => {
    const page = program.page()
    for (const place of PLACES)
      await writeScenario(
        program.dataFolder,
        place.id,
        shortScenario(place.id, `The ${place.id}`).replace('setting: phone', place.keys),
      )
    for (const place of PLACES) await play(page, place)
  },
}

async function play(page: Page, place: Place): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/brief/yours_${id}`
  }, place.id)
  await expect(page.getByRole('button', { name: place.start })).toBeVisible({ timeout: 15_000 })
  await press(page, 'Enter')
  await expect(page.getByRole('main', { name: place.heading })).toBeFocused()
  await page.keyboard.press('Space')
  const answers = page.getByRole('group', { name: place.question })
  // On the telephone it rings first, and he picks up by himself.
  await expect(answers).toBeVisible({ timeout: 15_000 })
  if (place.id !== 'rung') await seeWholeBackdrop(page)
  await tabTo(page, /Please tell me what happened/)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: place.over })).toBeVisible()
  if (place.thread !== null) await readAgain(page, place.thread)
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: place.note })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await press(page, 'Tab')
  await press(page, 'f')
  await press(page, 'p')
  await press(page, 'ArrowDown')
  await press(page, '1')
  await tabTo(page, /Sign and file it/)
  await page.keyboard.press('Enter')
  const anyway = page.getByRole('button', { name: 'File it as it is' })
  const question = page.getByRole('heading', { name: 'Before the numbers' })
  await expect(anyway.or(question)).toBeVisible()
  if (await anyway.isVisible()) await page.keyboard.press('Enter')
  await reflect(page)
  await expect(page.getByRole('heading', { name: place.kept })).toBeVisible()
  await expect(page.getByRole('link', { name: place.again })).toBeVisible()
}

/** A class sees what was written last, too, in letters that the last row can read. */
async function seeFromTheBack(page: Page, title: string): Promise<void> {
  await press(page, 'p')
  const earlier = page.getByRole('list', { name: title })
  await expect(earlier.getByText('Please tell me what happened.')).toBeVisible()
  await expect(async () => expectLegible(page)).toPass({ timeout: 5_000 })
  await press(page, 'p')
  await expect(earlier).toBeHidden()
}

/** No line of what stands behind the head is cut off where the words begin. */
async function seeWholeBackdrop(page: Page): Promise<void> {
  const drawing = page.locator('svg[data-backdrop]')
  const cut = await drawing.evaluate(
    (svg) =>
      svg.querySelector('path')!.getBoundingClientRect().right - svg.getBoundingClientRect().right,
  )
  expect(cut).toBeLessThanOrEqual(0)
}

/** All that was written stays in view, and T holds it up. */
async function readAgain(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('group', { name: title }).getByRole('listitem')).toHaveCount(3)
  await press(page, 't')
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog.getByText('My lamp is broken.')).toBeVisible()
  await expect(dialog.getByText('Please tell me what happened.')).toBeVisible()
  await press(page, 't')
  await expect(dialog).toBeHidden()
  await seeFromTheBack(page, title)
}
