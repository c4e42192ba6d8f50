import { expect, type Page } from '@playwright/test'
import { lookWithAxe } from './axe-look.ts'
import { notReviewed } from './reviewed-findings.ts'

/**
 * Holds the window against WCAG 2.2 AA, as far as axe can tell; what it cannot tell must be of a kind that people have
 * looked at. With `of themes` only the rules that another theme can break.
 */
export async function expectAccessible(
  page: Page,
  where = '',
  rules: 'all' | 'of themes' = 'all',
): Promise<void> {
  const { violations, incomplete } = await lookWithAxe(page, rules)
  const told = [...violations.map(({ sentence }) => sentence), ...notReviewed(incomplete)]
  expect.soft(told, where).toEqual([])
}
