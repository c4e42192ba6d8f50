import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../renderer/words/use-words.ts'

/** Looks at what the window shows, for example takes a picture or measures. */
export type Look = (page: Page, name: string) => Promise<void>

const SCENARIO = 'angry-caller'

/**
 * Walks through every screen in whatever language it is shown, by roles, keys and the words of that language. It begins
 * in the library of a learner who has taken no call.
 */
export async function tour(page: Page, t: Words, look: Look): Promise<void> {
  await poster(page).waitFor()
  await look(page, 'library-first')
  await goTo(page, '#/history')
  await expect(page.getByRole('heading', { name: t('history:none') })).toBeVisible()
  await look(page, 'history-empty')
  await goTo(page, '#/settings')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, 'settings')
  await goTo(page, '#/attitudes')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, 'attitudes')
  await goTo(page, '#/progress')
  await expect(page.getByRole('heading', { name: t('progress:empty') })).toBeVisible()
  await look(page, 'progress-empty')
  await goTo(page, '#/welcome/sound')
  await expect(page.getByRole('heading', { name: t('welcome:sound.title') })).toBeVisible()
  await look(page, 'welcome')
  await goTo(page, '#/welcome/turn')
  await expect(page.getByRole('heading', { name: t('welcome:turn.title') })).toBeVisible()
  await look(page, 'welcome-turn')
  await goTo(page, `#/watch/${SCENARIO}`)
  // The best conversation is looked for first, which takes a busy machine a while.
  await expect(page.getByRole('button', { name: t('welcome:watch.next') })).toBeVisible({
    timeout: 30_000,
  })
  await look(page, 'watch')
  await page.getByRole('button', { name: t('welcome:watch.next') }).click()
  await look(page, 'watch-answer')
  await goTo(page, '#/nowhere')
  await expect(page.getByRole('heading', { name: t('app:missingScreen') })).toBeVisible()
  await look(page, 'missing')
  await openBrief(page, 'coach', t, look)
  await takeCall(page, t, look)
  await goTo(page, '#/')
  await openBrief(page, 'exam', t)
  await pickUp(page, t)
  await look(page, 'exam')
  await page.keyboard.press('h')
  await expect(page.getByText(t('call:holdHelp.phone'))).toBeVisible()
  await goTo(page, '#/')
  await expect(page.getByRole('button', { name: resume(t) })).toBeVisible()
  await look(page, 'library')
  await goTo(page, '#/history')
  await expect(page.getByRole('heading', { level: 1, name: t('history:title') })).toBeVisible()
  await look(page, 'history')
  await page.getByRole('button', { name: new RegExp(escaped(t('history:giveUp'))) }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look(page, 'give-up')
}

async function openBrief(page: Page, mode: 'coach' | 'exam', t: Words, look?: Look): Promise<void> {
  await goTo(page, `#/brief/${SCENARIO}`)
  await expect(page.getByRole('button', { name: t('brief:start.phone') })).toBeVisible()
  await look?.(page, 'brief')
  await page
    .getByRole('radiogroup')
    .getByText(t(`ui:mode.${mode}`), { exact: true })
    .click()
  await page.getByRole('button', { name: t('brief:start.phone') }).click()
  await expect(page.getByRole('button', { name: t('ringing:pickUp') })).toBeVisible()
  await look?.(page, 'ringing')
}

async function pickUp(page: Page, t: Words): Promise<void> {
  const missed = page.getByRole('button', { name: t('ringing:callBack') })
  if (await missed.isVisible()) await missed.click()
  await expect(page.getByRole('button', { name: t('ringing:pickUp') })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(answers(page, t)).toBeVisible()
}

async function takeCall(page: Page, t: Words, look: Look): Promise<void> {
  await pickUp(page, t)
  await look(page, 'call')
  await page.keyboard.press('?')
  await expect(page.getByText(t('call:hintTitle'), { exact: true })).toBeVisible()
  await look(page, 'hint')
  await page.keyboard.press('?')
  await page.keyboard.press('f')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'case-file')
  await page.keyboard.press('Escape')
  await page.keyboard.press('h')
  await expect(page.getByText(t('call:holdHelp.phone'))).toBeVisible()
  await look(page, 'hold')
  await page.keyboard.press('h')
  await page.keyboard.press('e')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await look(page, 'end')
  await page.keyboard.press('Escape')
  await sayFirst(page, t)
  await look(page, 'feedback')
  await page.getByRole('button', { name: t('call:goOn') }).click()
  await sayFirst(page, t)
  await page.getByRole('button', { name: t('call:goOn') }).click()
  await page.keyboard.press('r')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'go-back')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('call:endNow.phone') })
    .click()
  const over = page.getByRole('button', { name: t('call:toWrapUp.phone') })
  const pad = page.getByRole('heading', { name: t('wrapUp:heading.phone') })
  await expect(over.or(pad)).toBeVisible()
  if (await over.isVisible()) {
    await look(page, 'over')
    await over.click()
  }
  await expect(pad).toBeVisible()
  await look(page, 'wrap-up')
  await page.getByRole('button', { name: t('wrapUp:save') }).click()
  await page.getByRole('button', { name: t('wrapUp:saveAnyway') }).click()
  const skip = page.getByRole('button', { name: t('debrief:reflection.skip') })
  await expect(skip).toBeVisible()
  await look(page, 'reflection')
  await skip.click()
  await expect(page.getByRole('heading', { name: t('debrief:criteria.title') })).toBeVisible()
  await look(page, 'debrief')
  await page.getByRole('button', { name: t('debrief:play.button') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look(page, 'best-conversation')
  await page.keyboard.press('Escape')
}

/** Says whatever lies first on the desk, and waits for Coach. */
async function sayFirst(page: Page, t: Words): Promise<void> {
  await expect(answers(page, t)).toBeVisible()
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { name: t('call:feedbackTitle') })).toBeVisible()
}

function answers(page: Page, t: Words) {
  return page.getByRole('group', { name: t('call:answers.said') })
}

function poster(page: Page) {
  return page.locator(`a[href="#/brief/${SCENARIO}"]`).first()
}

function resume(t: Words): RegExp {
  return new RegExp(
    (['she', 'he', 'they'] as const).map((who) => escaped(t(`library:resume_${who}`))).join('|'),
  )
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
