import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import { EventEmitter } from 'node:events'
import { isClientMessage } from '../services/client-message.ts'
import type { ToServices } from './messages.ts'

/** What is used of a window's port. */
export type ServicePort = Pick<MessagePortMain, 'postMessage' | 'on' | 'start'>

/** The line to the shell: Electron's process.parentPort, or a stand-in. */
export interface ShellLine {
  on: (
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ServicePort[] }) => void,
  ) => unknown
}

/** Serves the API on every port that the shell passes on, and calls `close` when the shell says so. */
export function servePorts(shell: ShellLine, router: AnyRouter, close: () => void): void {
  const handler = new RPCHandler(router)
  shell.on('message', ({ data, ports }) => {
    if (!isToServices(data)) return
    if (data.kind === 'close') close()
    const port = ports[0]
    if (data.kind !== 'port' || port === undefined) return
    handler.upgrade(guarded(port), { context: {} })
    port.start()
  })
}

function isToServices(data: unknown): data is ToServices {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  return data.kind === 'port' || data.kind === 'close'
}

/** The same port, deaf to everything that the typed client never sends. */
function guarded(port: ServicePort): EventEmitter & Pick<ServicePort, 'postMessage'> {
  const heard = new EventEmitter()
  port.on('message', ({ data }: { readonly data: unknown }) => {
    if (isClientMessage(data)) heard.emit('message', { data })
  })
  port.on('close', () => heard.emit('close'))
  return Object.assign(heard, {
    postMessage: (message: unknown, ports?: MessagePortMain[]) => port.postMessage(message, ports),
  })
}
