import type { Page } from '@playwright/test'

/** The saving of turns, on whichever way they go, in the hands of a test. */
export interface BreakableSaving {
  /** From now on no turn arrives: what is sent is lost, and lines that are open break with it. */
  readonly fail: () => void
  /** From now on turns are held back on their way. */
  readonly hold: () => void
  readonly mend: () => void
}

/** To be called before a call begins. On the desktop there is neither a request nor a line to break. */
export async function breakableSaving(page: Page): Promise<BreakableSaving> {
  let state: 'works' | 'fails' | 'waits' = 'works'
  const released = async (): Promise<void> => {
    while (state === 'waits') await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await page.route('**/api/attempts/append', async (route) => {
    await released()
    await (state === 'fails' ? route.abort() : route.continue())
  })
  await page.routeWebSocket('**/line', (line) => {
    if (state === 'fails') {
      void line.close()
      return
    }
    const host = line.connectToServer()
    line.onMessage(async (message) => {
      await released()
      if (state === 'fails') await line.close()
      else host.send(message)
    })
  })
  return {
    fail: () => void (state = 'fails'),
    hold: () => void (state = 'waits'),
    mend: () => void (state = 'works'),
  }
}
