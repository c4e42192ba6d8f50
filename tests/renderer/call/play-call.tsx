/** Draws the program on a call's fake host, at the call's address, with a clock of its own. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { App } from '../../../renderer/app/app.tsx'
import { englishLanguage } from '../english-language.ts'
import type { CallHost } from './call-host.ts'

/** Milliseconds of two pictures, the second of which brings what lies on the desk. */
const TWO_PICTURES = 40

/** Opens the call, with everything that belongs to it; time stands still until `passes`. */
export async function openCall(host: CallHost): Promise<void> {
  await openFirstPicture(host)
  await passes(TWO_PICTURES)
}

/** Opens the call up to its very first picture. */
export async function openFirstPicture(host: CallHost): Promise<void> {
  vi.useFakeTimers()
  location.hash = '#/call/attempt-1'
  render(<App host={host.client} language={englishLanguage()} />)
  // The host, the settings, the learner and the screen itself each take a turn.
  for (let round = 0; round < 200; round += 1) {
    await passes(1)
    if (document.querySelector('main') !== null) return
    await vi.dynamicImportSettled()
  }
  throw new Error(`The call did not open: ${document.body.innerHTML.slice(0, 400)}`)
}

/** React draws at the end of each stretch, as it would between the ticks of a real clock. */
const STRETCH = 250

/** Lets so many milliseconds go by. */
export async function passes(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= STRETCH) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(Math.min(STRETCH, left))
    })
  }
}

/** Presses a key as a person would: on whatever has the focus. */
export async function press(key: string): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
  fireEvent.keyUp(document.activeElement ?? document.body, { key })
  await passes(20)
}

/** Presses the key of the answer with these words. */
export async function answer(words: string): Promise<void> {
  const card = screen.getByRole('button', { name: new RegExp(words.replace(/[.?]/g, '\\$&')) })
  await press(card.getAttribute('aria-keyshortcuts') ?? '')
}

export function closeCall(): void {
  cleanup()
  vi.useRealTimers()
}
