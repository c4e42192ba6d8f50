import { expect, type Page } from '@playwright/test'
import { letItRing, pickUp, say, sayAll, toWrapUp } from '../e2e/trainee/call.ts'
import { poster } from '../e2e/trainee/library.ts'
import { readScript } from '../e2e/trainee/script.ts'
import { fileEmptyLog, reflect, writeLog } from '../e2e/trainee/wrap-up.ts'

/** Takes a picture of what the window shows. */
export type TakePicture = (page: Page, name: string) => Promise<void>

const LEARNER = 'Alice Marceau'

/** From the first start through a lost call and a good one to the history, with a picture of every screen. */
export async function walkThrough(page: Page, take: TakePicture): Promise<void> {
  const worst = readScript('angry-caller', 'typical', LEARNER)
  const best = readScript('dupont-lease', 'best', LEARNER)
  const title = worst.document.title
  await expect(page.getByLabel('Your name')).toBeVisible()
  await take(page, 'first-start')
  await page.getByLabel('Your name').fill(LEARNER)
  await page.keyboard.press('Enter')
  await expect(poster(page, title)).toBeVisible()
  await take(page, 'library-first')
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('heading', { name: 'No calls yet' })).toBeVisible()
  await take(page, 'history-empty')
  await page.getByRole('link', { name: 'Calls', exact: true }).click()
  await poster(page, title).click()
  await expect(page.getByRole('heading', { name: 'What you know' })).toBeVisible()
  await take(page, 'brief')
  await page.getByRole('link', { name: 'All calls' }).click()
  await letItRing(page, title, 'coach')
  await take(page, 'ringing')
  await pickUp(page)
  await take(page, 'call')
  await page.keyboard.press('?')
  await expect(page.getByText('A nudge')).toBeVisible()
  await take(page, 'hint')
  await page.keyboard.press('?')
  await page.keyboard.press('f')
  await expect(page.getByRole('dialog')).toBeVisible()
  await take(page, 'case-file')
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await expect(page.getByText('The line is quiet')).toBeVisible()
  await take(page, 'hold')
  await page.keyboard.press('h')
  await page.keyboard.press('e')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await take(page, 'end')
  await page.keyboard.press('Escape')
  await say(page, worst.says[0] ?? '')
  await expect(page.getByRole('heading', { name: 'What that did' })).toBeVisible()
  await take(page, 'feedback')
  await page.keyboard.press('Enter')
  await say(page, worst.says[1] ?? '')
  const goOn = page.getByRole('button', { name: 'Go on' })
  await expect(goOn).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(goOn).toBeHidden()
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toBeVisible()
  await take(page, 'go-back')
  await page.keyboard.press('Escape')
  await take(page, 'call-later')
  await sayAll(page, { ...worst, says: worst.says.slice(2) }, 'coach')
  await expect(page.getByRole('heading', { name: 'The call is over.' })).toBeVisible()
  await take(page, 'over')
  await toWrapUp(page)
  await take(page, 'wrap-up')
  await fileEmptyLog(page)
  await take(page, 'reflection')
  await reflect(page, 'I would ask who connects the machine before I name a date.')
  await take(page, 'debrief')
  await page.getByRole('button', { name: 'Play the best conversation' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await take(page, 'best-conversation')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Back to the calls' }).click()
  await playHalf(page, best, take)
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await take(page, 'settings')
}

/** Mr. Dupont in an exam, put on hold in the middle and finished later. */
async function playHalf(
  page: Page,
  best: ReturnType<typeof readScript>,
  take: TakePicture,
): Promise<void> {
  await letItRing(page, best.document.title, 'exam')
  await pickUp(page)
  await sayAll(page, { ...best, says: best.says.slice(0, 4) }, 'exam')
  await take(page, 'exam')
  await page.keyboard.press('h')
  await page.getByRole('link', { name: 'Back to the calls' }).click()
  await expect(page.getByRole('button', { name: 'Take him off hold' })).toBeVisible()
  await take(page, 'library')
  await page.getByRole('button', { name: 'Take him off hold' }).click()
  await page.getByRole('button', { name: 'Take the call back' }).click()
  await sayAll(page, { ...best, says: best.says.slice(4) }, 'exam')
  await toWrapUp(page)
  await writeLog(page, best)
  await reflect(page)
  await take(page, 'debrief-best')
  await page.getByRole('link', { name: 'Back to the calls' }).click()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByText('100%, loyal')).toBeVisible()
  await take(page, 'history')
}
