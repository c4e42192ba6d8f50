/** Draws the whole program on the fake host, as a person meets it, and cleans up after itself. */
import { cleanup, configure, render } from '@testing-library/react'
import { afterEach } from 'vitest'
import { App } from '../../renderer/app/app.tsx'
import { englishLanguage } from './english-language.ts'
import { fakeHost, type FakeHostStart } from './fake-host.ts'

// A screen that is loaded for the first time may take a while on a busy machine.
configure({ asyncUtilTimeout: 12_000 })

afterEach(() => {
  cleanup()
  location.hash = ''
})

/** Opens the program at an address; the host it runs on is handed back. */
export function showApp(start: Partial<FakeHostStart> = {}, address = '#/') {
  location.hash = address
  const host = fakeHost(start)
  render(<App host={host} language={englishLanguage()} />)
  return host
}

/** Presses a key with the focus where it is. */
export function pressKey(key: string): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true }))
}
