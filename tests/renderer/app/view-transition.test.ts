// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showNextScreen } from '../../../renderer/app/view-transition.ts'

/** What a window does that can fade: it calls back a little later and then tells that it is done. */
function fadingWindow() {
  const begun: (() => Promise<void>)[] = []
  const finished = Promise.withResolvers<void>()
  Object.assign(document, {
    startViewTransition: (change: () => Promise<void>) => {
      begun.push(change)
      return {
        ready: Promise.resolve(),
        updateCallbackDone: Promise.resolve(),
        finished: finished.promise,
      }
    },
  })
  return { change: async () => begun.at(-1)?.(), begun, end: () => finished.resolve() }
}

const names = () =>
  [...document.querySelectorAll<HTMLElement>('[data-travels]')].map(
    (field) => field.style.viewTransitionName,
  )

beforeEach(() => {
  document.body.innerHTML =
    '<p data-travels="#/brief/dupont"></p><p data-travels="#/brief/renard"></p>'
})
afterEach(() => {
  Reflect.deleteProperty(document, 'startViewTransition')
  delete document.documentElement.dataset['motion']
  document.body.innerHTML = ''
})

describe('the next screen', () => {
  it('is there at once where the window cannot fade', () => {
    const change = vi.fn<() => void>()
    showNextScreen(change, '#/', '#/settings')
    expect(change).toHaveBeenCalledTimes(1)
  })

  it('is there at once where motion is reduced', () => {
    const window = fadingWindow()
    document.documentElement.dataset['motion'] = 'reduced'
    const change = vi.fn<() => void>()
    showNextScreen(change, '#/', '#/settings')
    expect(change).toHaveBeenCalledTimes(1)
    expect(window.begun).toEqual([])
  })

  it('takes the field of the chosen call along, and lets go of it afterwards', async () => {
    const window = fadingWindow()
    showNextScreen(
      () => {
        document.body.innerHTML = '<main><p data-travels="here"></p></main>'
      },
      '#/',
      '#/brief/renard',
    )
    expect(names()).toEqual(['', 'customer-field'])
    await window.change()
    expect(names()).toEqual(['customer-field'])
    window.end()
    await vi.waitFor(() => expect(names()).toEqual(['']))
  })

  it('waits for what the screen asks the host, but never for long', async () => {
    vi.useFakeTimers()
    const window = fadingWindow()
    showNextScreen(() => (document.body.innerHTML = '<p data-waiting></p>'), '#/', '#/history')
    let done = false
    const changed = window.change().then(() => (done = true))
    await vi.advanceTimersByTimeAsync(100)
    expect(done).toBe(false)
    await vi.advanceTimersByTimeAsync(400)
    await changed
    expect(done).toBe(true)
    vi.useRealTimers()
  })

  it('is drawn before the fade begins, so that the first key is already its own', async () => {
    const window = fadingWindow()
    const heard = vi.fn<() => void>()
    showNextScreen(() => addEventListener('keydown', heard, { once: true }), '#/', '#/history')
    const changed = window.change()
    dispatchEvent(new KeyboardEvent('keydown', { key: '1' }))
    expect(heard).toHaveBeenCalledTimes(1)
    await changed
  })
})
