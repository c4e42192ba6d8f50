/** Clocks inside a page: when something was painted, counted from where it began. */
import type { Page } from '@playwright/test'

/** Milliseconds from the beginning of the navigation until an element was painted. To be set up before the page is opened. */
export async function watchFirst(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.addInitScript((wanted) => {
    const painted = () =>
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => Reflect.set(window, 'firstPainted', performance.now())
        after.port2.postMessage(0)
      })
    const watcher = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return
      watcher.disconnect()
      painted()
    })
    watcher.observe(document, { childList: true, subtree: true })
  }, selector)
  return async () => {
    await page.waitForFunction(() => Reflect.has(window, 'firstPainted'), null, { timeout: 60_000 })
    return page.evaluate((): number => Reflect.get(window, 'firstPainted'))
  }
}

/**
 * Milliseconds from each press of a key until the words of `selector` had changed, stood complete (no part of them has
 * a class of words that are not said yet), and were painted.
 */
export async function watchPresses(page: Page, selector: string): Promise<PressClock> {
  await page.evaluate((wanted) => {
    const times: number[] = []
    Reflect.set(window, 'pressTimes', times)
    let pressed: { readonly at: number; readonly words: string } | null = null
    const words = () => document.querySelector(wanted)?.textContent ?? ''
    const look = () => {
      const place = document.querySelector(wanted)
      if (pressed === null || place === null || words() === pressed.words) return
      if (place.querySelector('[class*=unsaid]') !== null) return
      const { at } = pressed
      pressed = null
      requestAnimationFrame(() => {
        const after = new MessageChannel()
        after.port1.onmessage = () => times.push(performance.now() - at)
        after.port2.postMessage(0)
      })
    }
    new MutationObserver(look).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class'],
    })
    addEventListener(
      'keydown',
      (event) => {
        if (/^[1-5]$/.test(event.key)) pressed = { at: event.timeStamp, words: words() }
      },
      true,
    )
  }, selector)
  return {
    until: async (count) => {
      await page.waitForFunction(
        (wanted) => (Reflect.get(window, 'pressTimes') as readonly number[]).length >= wanted,
        count,
        { timeout: 30_000 },
      )
    },
    times: () => page.evaluate((): readonly number[] => Reflect.get(window, 'pressTimes')),
  }
}

export interface PressClock {
  /** Waits until so many presses have been answered. */
  readonly until: (count: number) => Promise<void>
  readonly times: () => Promise<readonly number[]>
}
