import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../renderer/words/use-words.ts'
import type { Look } from './tour.ts'

/** What fills with practice: a reminder on the desk, a path half done, My progress. It begins in the library after a week of practice. */
export async function recordTour(page: Page, t: Words, look: Look): Promise<void> {
  const notNow = page.getByRole('button', { name: t('reminders:notNow') })
  await expect(notNow).toBeVisible({ timeout: 30_000 })
  const path = page.getByRole('region').filter({ has: page.locator('#path-title') })
  await expect(path.getByRole('link', { name: t('library:path.taskDone.drill') })).toBeVisible()
  await expect(path.getByRole('link', { name: t('library:path.taskDone.chapter') })).toBeVisible()
  await expect(path.getByRole('status')).toHaveText(t('library:path.done', { count: 1, all: 5 }))
  await look(page, 'reminder-and-path')
  await notNow.click()
  await expect(notNow).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#/progress'
  })
  // Calls are scored first, which takes a busy machine a while.
  await expect(page.getByRole('heading', { name: t('progress:skills') })).toBeVisible({
    timeout: 30_000,
  })
  await look(page, 'progress')
}
