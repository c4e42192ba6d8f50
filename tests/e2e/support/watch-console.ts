import type { Page } from '@playwright/test'

/** A host that was killed, or a call that a test stopped, is missed by the window for a moment. */
const EXPECTED =
  /ERR_FAILED|ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_NETWORK/

/** Collects what a window complains about: errors, failed loads, breaches of the content security policy. */
export function watchConsole(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      complaints.push(message.text())
  })
}
