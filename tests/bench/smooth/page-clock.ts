/** Clocks inside a page: when something was painted, counted from where it began. */
import type { Page } from '@playwright/test'

/** What is looked for on a page, by selectors. */
export interface FirstSight {
  /** What is to be seen first. */
  readonly seen: string
  /** What is pressed as soon as that is seen; null for nothing. */
  readonly pressed: string | null
  /** What has other words once the press is answered. */
  readonly answer: string
}

/**
 * Clocks for a page that is opened next: when something was painted, and when a press at that very moment was answered.
 * Something in the page that cannot be seen, because it is hidden or covered, has not been painted.
 */
export async function watchFirst(page: Page, sight: FirstSight): Promise<FirstClock> {
  await page.addInitScript(({ seen, pressed, answer }: FirstSight) => {
    const once = (name: string, isSo: () => boolean, then: () => void) => {
      const look = () => {
        if (!isSo()) return requestAnimationFrame(look)
        const after = new MessageChannel()
        after.port1.onmessage = () => {
          Reflect.set(window, name, performance.now())
          then()
        }
        after.port2.postMessage(0)
        return 0
      }
      requestAnimationFrame(look)
    }
    const isSeen = () => {
      const wanted = document.querySelector(seen)
      if (wanted?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) !== true)
        return false
      const splash = document.getElementById('splash')
      return splash === null || !splash.checkVisibility()
    }
    const words = () => document.querySelector(answer)?.textContent ?? ''
    const watcher = new MutationObserver(() => {
      if (document.querySelector(seen) === null) return
      watcher.disconnect()
      once('firstPainted', isSeen, () => {
        if (pressed === null) return
        const before = words()
        document.querySelector<HTMLElement>(pressed)?.click()
        once(
          'firstAnswered',
          () => words() !== before,
          () => undefined,
        )
      })
    })
    watcher.observe(document, { childList: true, subtree: true })
  }, sight)
  const timeOf = async (name: string): Promise<number> => {
    await page.waitForFunction((wanted) => Reflect.has(window, wanted), name, { timeout: 60_000 })
    return page.evaluate((wanted): number => Reflect.get(window, wanted), name)
  }
  return { painted: () => timeOf('firstPainted'), answered: () => timeOf('firstAnswered') }
}

/** Milliseconds from the beginning of the navigation. */
export interface FirstClock {
  readonly painted: () => Promise<number>
  /** When the answer to the press was painted. */
  readonly answered: () => Promise<number>
}

/**
 * Milliseconds between two looks at whether a press was answered. Looking at every picture, as is usual, would ask for
 * pictures all the time, and the answer would have to wait for the next of them; nobody’s screen does that.
 */
const BETWEEN_LOOKS = 25

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
        { timeout: 30_000, polling: BETWEEN_LOOKS },
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
