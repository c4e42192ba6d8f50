import { expect, type Page } from '@playwright/test'
import type { Words } from '../../../renderer/words/use-words.ts'
import type { Look } from './tour.ts'

/** The handbook and the notes, in whatever language they are shown. It may begin anywhere and writes one note. */
export async function handbookTour(page: Page, t: Words, look: Look): Promise<void> {
  await goTo(page, '#/notes')
  await expect(page.getByRole('heading', { name: t('handbook:notes.none') })).toBeVisible()
  await look(page, 'notes-empty')
  await goTo(page, '#/handbook')
  await expect(page.getByRole('navigation', { name: t('handbook:contents') })).toBeVisible()
  await look(page, 'handbook')
  await page.getByRole('searchbox', { name: t('handbook:search.label') }).fill('BE SURE')
  await expect(page.locator('a[href="#/handbook/experience/be-sure"]')).toBeVisible()
  await look(page, 'handbook-found')
  await goTo(page, '#/handbook/complaints/calm-phrases')
  const entry = page.getByRole('article').filter({ has: page.locator('#entry-calm-phrases') })
  await entry.locator('summary').first().click()
  await entry.getByRole('button', { name: t('handbook:dialogue.play') }).click()
  await page.keyboard.press('ArrowRight')
  await page
    .getByRole('textbox', { name: t('handbook:note.label') })
    .fill('Je ne sais pas. I don’t know.')
  await expect(page.getByText(t('handbook:note.saved'), { exact: true })).toBeVisible()
  await entry.scrollIntoViewIfNeeded()
  await look(page, 'handbook-chapter')
  await goTo(page, '#/notes')
  await expect(page.getByRole('heading', { name: t('handbook:notes.chapters') })).toBeVisible()
  await look(page, 'notes')
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
}
