import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { ToServices } from './messages.ts'

/** One end of a message port, as Electron's processes see it. */
export interface ServicePort {
  postMessage: (message: unknown) => void
  on: (event: string, listener: (event: { readonly data: unknown }) => void) => unknown
  start: () => void
}

/** The line to the shell: Electron's process.parentPort, or a stand-in. */
export interface ShellLine {
  on: (
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ServicePort[] }) => void,
  ) => unknown
}

/**
 * Largest message that a window may send: 1 MiB, as over HTTP. Anything that is not text is no message of the
 * typed client.
 */
export const MESSAGE_LIMIT = 1024 * 1024

/** Serves the API on every port that the shell passes on, and calls `close` when the shell says so. */
export function servePorts(shell: ShellLine, router: AnyRouter, close: () => void): void {
  const handler = new RPCHandler(router)
  shell.on('message', ({ data, ports }) => {
    if (!isToServices(data)) return
    if (data.kind === 'close') close()
    const port = ports[0]
    if (data.kind !== 'port' || port === undefined) return
    handler.upgrade(limited(port), { context: {} })
    port.start()
  })
}

function isToServices(data: unknown): data is ToServices {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  return data.kind === 'port' || data.kind === 'close'
}

/** The same port, deaf to what is too long or no text. */
function limited(port: ServicePort): Pick<ServicePort, 'postMessage' | 'on'> {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event, listener) =>
      port.on(event, (received) => {
        const { data } = received ?? { data: undefined }
        if (event === 'message' && (typeof data !== 'string' || data.length > MESSAGE_LIMIT)) return
        listener(received)
      }),
  }
}
