import { expect, type Page } from '@playwright/test'
import { cutOff } from './cut-off.ts'

/** Expects that no text of the window is cut off or runs out of what holds it, and that nothing scrolls sideways. */
export async function expectRoom(page: Page, name: string): Promise<void> {
  // What measures itself draws once more after a change of size; what is cut off stays cut off.
  await expect(async () => expect(await page.evaluate(cutOff), name).toEqual([])).toPass({
    timeout: 10_000,
  })
}
