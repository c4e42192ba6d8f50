import { expect, type Page } from '@playwright/test'
import type { DrillKind } from '../../../engine/drills/drill-document.ts'
import type { Words } from '../../../renderer/words/use-words.ts'
import type { Look } from './tour.ts'

/** The practice page, a drill of each way of answering, before and after an answer, and a result. */
export async function drillsTour(page: Page, t: Words, look: Look): Promise<void> {
  await toPractice(page, t)
  await look(page, 'practice')
  await begin(page, t, 'order')
  for (const key of ['3', '1', '2']) await page.keyboard.press(key)
  await look(page, 'drill-order')
  const check = page.getByRole('button', { name: t('drills:check') })
  for (const key of ['4', '5', '6', '7'])
    if (await check.isDisabled()) await page.keyboard.press(key)
  await check.click()
  await expect(page.getByRole('heading', { name: t('drills:rightOrder') })).toBeVisible()
  await look(page, 'drill-order-answered')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: t('drills:everyAnswer') })).toBeVisible()
  await page.locator('summary').first().click()
  await look(page, 'drill-result')
  for (const kind of ['sort', 'rewrite'] as const) {
    await toPractice(page, t)
    await begin(page, t, kind)
    await page.keyboard.press('2')
    await expect(page.getByRole('button', { name: t('drills:next') })).toBeFocused()
    await look(page, `drill-${kind}`)
  }
  await toPractice(page, t)
  await begin(page, t, 'match')
  await page.keyboard.press('1')
  await page.keyboard.press('a')
  await expect(page.locator('[data-side=left][aria-disabled]')).toBeVisible()
  await page.locator('[data-side=left]:not([aria-disabled])').first().click()
  await look(page, 'drill-match')
  await toPractice(page, t)
}

async function toPractice(page: Page, t: Words): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/practice'
  })
  await expect(page.getByRole('heading', { name: t('drills:all') })).toBeVisible()
}

async function begin(page: Page, t: Words, kind: DrillKind): Promise<void> {
  const cards = page.getByRole('button').filter({ hasText: t(`drills:kinds.${kind}`) })
  await cards.first().click()
  await expect(page.getByText(t('drills:leave'))).toBeVisible()
}
