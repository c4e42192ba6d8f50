import { expect, type Page } from '@playwright/test'
import { cutOff } from './cut-off.ts'

/** Expects that no text of the window is cut off or runs out of what holds it, and that nothing scrolls sideways. */
export async function expectRoom(page: Page, name: string): Promise<void> {
  const complaints = await page.evaluate(cutOff)
  expect(complaints, name).toEqual([])
}
