import { expect, type Page } from '@playwright/test'

/** Share of the window's height that every letter of the projector view has at least. */
const LEAST = 0.04

/** Expects every visible text that is no part of a drawing to be at least 4 % of the window high, and none to be cut off by its place. */
export async function expectLegible(page: Page): Promise<void> {
  const faults = await page.evaluate((least) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim() ?? ''
      if (
        holder === null ||
        text === '' ||
        holder.closest('.only-heard, [data-picture], script, style')
      )
        continue
      const style = getComputedStyle(holder)
      const box = holder.getBoundingClientRect()
      if (style.visibility === 'hidden' || box.width === 0 || box.height === 0) continue
      const drawn = holder.closest('svg')
      const size = drawn === null ? Number.parseFloat(style.fontSize) : box.height
      if (size < window.innerHeight * least - 0.01)
        found.push(`“${text.slice(0, 40)}” is ${(size / window.innerHeight).toFixed(4)} high`)
      if (drawn !== null) continue
      if (box.left < -1 || box.right > window.innerWidth + 1 || box.bottom > window.innerHeight + 1)
        found.push(`“${text.slice(0, 40)}” reaches out of the window`)
      const cuts = style.overflow !== 'visible' && style.textOverflow !== 'ellipsis'
      // Letters reach a little out of a tight line; a line that is gone is more than half its size.
      if (cuts && holder.scrollHeight > holder.clientHeight + size / 2)
        found.push(`“${text.slice(0, 40)}” is cut off`)
    }
    return found
  }, LEAST)
  expect(faults).toEqual([])
}
