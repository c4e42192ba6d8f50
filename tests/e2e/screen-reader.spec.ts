/**
 * A whole call by ear: what a screen reader says by itself from the ring to the debrief. The script of the best
 * conversation lies in screen-reader-script.txt; `npm run test:journeys screen-reader -- --update-snapshots` writes it
 * anew after its words have changed.
 */
import { expect, type Page } from '@playwright/test'
import { breakableSaving } from './support/breakable-saving.ts'
import { test } from './support/browser-program.ts'
import { QUIET } from './support/prepare-data.ts'
import { heard, listen } from './support/screen-reader.ts'
import { answers, letItRing, pickUp } from './trainee/call.ts'
import { readScript } from './trainee/script.ts'
import { poster } from './trainee/library.ts'

const script = readScript('angry-caller', 'best')
const CALLER = script.document.customer.name

// Without haste, so that the rings do not depend on the machine.
test.describe('in one’s own time', () => {
  test.use({ preparation: { ...QUIET, settings: { ...QUIET.settings, patience: 'off' } } })

  test('a whole call can be followed by ear: each line once, in order, with its mood', async ({
    program,
  }) => {
    const page = program.page()
    const told: string[] = []
    await listen(page)
    await expect(poster(page, script.document.title)).toBeVisible()
    await letItRing(page, script.document.title, 'coach')
    // Later rings say the same with another number.
    await expect
      .poll(async () => catchUp(page, told))
      .toContain('The telephone rings. Ring 1 of 3.')
    await pickUp(page)
    await expect.poll(async () => lines(await catchUp(page, told)).length).toBe(1)
    tellPicture(told, await faceShown(page))
    for (const [turn, words] of script.says.entries()) {
      const cards = answers(page).getByRole('button')
      await expect(cards.first()).toBeVisible()
      const card = answers(page).getByRole('button', { name: words, exact: true })
      await expect(card).toHaveAccessibleName(words)
      told.push(`(${await cards.count()} answers)`, `you: ${words}`)
      await page.keyboard.press((await card.getAttribute('aria-keyshortcuts')) ?? '')
      await expect(page.getByRole('heading', { name: 'What that did' })).toBeFocused()
      await expect.poll(async () => lines(await catchUp(page, told)).length).toBe(turn + 2)
      told.push(`(feedback) ${await sheet(page, 'What that did')}`)
      tellPicture(told, await faceShown(page))
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeFocused()
    await expect.poll(async () => catchUp(page, told)).toContain('focus: The call is over.')
    told.push(await sheet(page, 'The call is over.'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'The call log' })).toBeVisible()
    await catchUp(page, told)

    const said = lines(told.join('\n'))
    expect(new Set(said).size, 'no line is said twice').toBe(said.length)
    for (const line of said) expect(line).toMatch(new RegExp(`^live: ${CALLER}, [a-z]+: .`))
    expect(steady(told)).toMatchSnapshot('screen-reader-script.txt')
  })

  test('hold, hints, turns that cannot be saved and hanging up are said', async ({ program }) => {
    const page = program.page()
    const told: string[] = []
    await listen(page)
    await expect(poster(page, script.document.title)).toBeVisible()
    const saving = await breakableSaving(page)
    await letItRing(page, script.document.title, 'coach')
    await pickUp(page)
    await expect.poll(async () => lines(await catchUp(page, told)).length).toBe(1)
    await page.keyboard.press('h')
    await expect.poll(async () => catchUp(page, told)).toContain(`focus: ${CALLER} is on hold`)
    await page.keyboard.press('h')
    await expect(answers(page)).toBeFocused()
    await expect.poll(async () => catchUp(page, told)).toContain('focus: What do you say?')
    await page.keyboard.press('?')
    await expect.poll(async () => catchUp(page, told)).toContain('live: A nudge ')
    await page.keyboard.press('?')
    saving.fail()
    await page.keyboard.press('1')
    await expect.poll(async () => catchUp(page, told)).toContain('alert: Not saved: 1 turn is kept')
    saving.mend()
    await page.getByRole('button', { name: 'Try now' }).click()
    await expect.poll(async () => catchUp(page, told)).toContain('live: Everything is saved again.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('e')
    await expect(page.getByRole('alertdialog', { name: 'Hang up now?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('alertdialog')).toBeHidden()
    // A line that was said stays said, whatever was opened meanwhile.
    const said = lines(await catchUp(page, told))
    expect(new Set(said).size).toBe(said.length)
  })
})

test('the rings, the missed call and the way back are said', async ({ program }) => {
  const page = program.page()
  const told: string[] = []
  await page.clock.install()
  await listen(page)
  await expect(poster(page, script.document.title)).toBeVisible()
  await letItRing(page, script.document.title, 'practice')
  for (const step of [4_000, 4_000, 4_100]) await page.clock.runFor(step)
  await expect(page.getByRole('heading', { name: 'Missed call' })).toBeVisible()
  const all = await catchUp(page, told)
  expect(all).toContain('live: The telephone rings. Ring 2 of 3.')
  expect(all).toContain(`alert: ${CALLER} let it ring three times`)
})

/** Adds what was said since the last time, and answers all of it. */
async function catchUp(page: Page, told: string[]): Promise<string> {
  told.push(...(await heard(page)))
  return told.join('\n')
}

/** The customer's lines among everything that was said. */
function lines(told: string): readonly string[] {
  return told.split('\n').filter((one) => one.startsWith(`live: ${CALLER}`))
}

/** The words of the face on the stage: who, in which mood, and what shows it. */
async function faceShown(page: Page): Promise<string> {
  const face = page.getByRole('img', { name: `${CALLER}, ` }).first()
  await expect(face).toBeVisible()
  return (await face.getAttribute('aria-label')) ?? ''
}

function tellPicture(told: string[], words: string): void {
  // A space that does not break is heard as any other.
  told.push(`(picture) ${words.replaceAll('\u00a0', ' ')}`)
}

/** All words of the sheet on the desk. */
async function sheet(page: Page, title: string): Promise<string> {
  const text = await page.getByRole('region', { name: title }).innerText()
  return text.replace(/\s+/g, ' ')
}

/** The script from the ring on, without the later rings, which a slow machine has more of. */
function steady(told: readonly string[]): string {
  const kept = told.filter((one) => !/Ring [23] of 3/.test(one))
  return `${kept.slice(kept.findIndex((one) => one.includes('is on line'))).join('\n')}\n`
}
