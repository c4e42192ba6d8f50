import { expect, type Page } from '@playwright/test'
import { lookWithAxe } from './axe-look.ts'
import { notReviewed } from './reviewed-findings.ts'

/** Milliseconds after which a screen that was still changing while axe looked is at rest. */
const AT_REST = 500

/**
 * Holds the window against WCAG 2.2 AA, as far as axe can tell; what it cannot tell must be of a kind that people have
 * looked at. With `of themes` only the rules that another theme can break.
 */
export async function expectAccessible(
  page: Page,
  where = '',
  rules: 'all' | 'of themes' = 'all',
): Promise<void> {
  // A heading that comes while axe looks is out of order for that moment; what is wrong with a screen is still so afterwards.
  let told = await findings(page, rules)
  if (told.length > 0) {
    await page.waitForTimeout(AT_REST)
    told = await findings(page, rules)
  }
  expect.soft(told, where).toEqual([])
}

async function findings(page: Page, rules: 'all' | 'of themes'): Promise<readonly string[]> {
  const { violations, incomplete } = await lookWithAxe(page, rules)
  return [...violations.map(({ sentence }) => sentence), ...notReviewed(incomplete)]
}
