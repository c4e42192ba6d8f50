// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { handOverPort } from '../../electron/preload/hand-over-port.ts'
import { portFromShell } from '../../renderer/api/port-from-shell.ts'

/** Lets a page hear a message as if it came from `source`. */
function say(data: unknown, source: Window | null = window, origin = location.origin): void {
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }))
}

/** happy-dom does not carry ports along with a message; this does what a browser does. */
function carryPorts(): void {
  vi.spyOn(window, 'postMessage').mockImplementation(
    (data: unknown, _origin: unknown, ports?: unknown) => {
      const carried = Array.isArray(ports) ? ports : []
      const event = new MessageEvent('message', { data, source: window, origin: location.origin })
      Object.defineProperty(event, 'ports', { value: carried })
      window.dispatchEvent(event)
    },
  )
}

test('the page gets one end of a port and the main process the other, once a load', async () => {
  carryPorts()
  const sender = { postMessage: vi.fn() }
  handOverPort(window, sender)
  const port = await portFromShell(window)
  expect(sender.postMessage).toHaveBeenCalledOnce()
  const [channel, message, ports] = sender.postMessage.mock.calls[0] ?? []
  expect([channel, message, ports.length]).toEqual(['third-ring:port', null, 1])
  const heard = new Promise((resolve) => (port.onmessage = (event) => resolve(event.data)))
  ports[0].postMessage('hello')
  expect(await heard).toBe('hello')
  say('third-ring:ready')
  expect(sender.postMessage).toHaveBeenCalledOnce()
})

test('a frame, another origin or other words get no port', () => {
  const sender = { postMessage: vi.fn() }
  handOverPort(window, sender)
  say('third-ring:ready', null)
  say('third-ring:ready', window, 'https://evil.test')
  say('third-ring:ready ')
  say({ kind: 'third-ring:ready' })
  expect(sender.postMessage).not.toHaveBeenCalled()
})
