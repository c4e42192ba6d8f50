import type { Locator, Page } from '@playwright/test'

/** The poster of a scenario among the lines that wait. */
export function poster(page: Page, title: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .getByRole('link')
}
