/**
 * The line on which a window sends what it waits for most: the turns of a call. A fetch request takes a browser some
 * six milliseconds on the way there and back, a message on an open socket one.
 */
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { isClientMessage, MESSAGE_LIMIT } from '../services/client-message.ts'
import { LINE_PATH, refusalOfLine, type GateRules } from './gate.ts'
import type { Presence } from './presence.ts'
import { visitorOf } from './visitor-of.ts'

/** Serves the lines of all windows on a server; answers how to end them. */
export function serveTurnLines(
  server: Server,
  parts: {
    readonly router: AnyRouter
    readonly presence: Presence
    readonly rules: () => GateRules
  },
): () => void {
  const handler = new RPCHandler(parts.router)
  const lines = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_LIMIT,
    perMessageDeflate: false,
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A window that goes in the middle of a word is no trouble of ours.
    socket.on('error', () => socket.destroy())
    const rules = parts.rules()
    // An open line is a window that is there; one that is turned away has knocked.
    socket.once('close', parts.presence.begin())
    const path = request.url ?? ''
    const refusal = refusalOfLine(visitorOf(request, path, rules.port), rules)
    if (refusal !== null) return turnAway(socket, refusal.status, refusal.sentence)
    if (path !== LINE_PATH) return turnAway(socket, 404, 'There is no such line.')
    lines.handleUpgrade(request, socket, head, (line) => {
      line.on('error', () => line.terminate())
      void handler.upgrade(guarded(line), { context: {} })
    })
  })
  return () => {
    for (const line of lines.clients) line.terminate()
  }
}

function turnAway(socket: Duplex, status: number, sentence: string): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: text/plain; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(sentence)}\r\n\r\n${sentence}`,
  )
}

/** The same line, deaf to everything that the typed client never sends. */
function guarded(line: WebSocket): Pick<WebSocket, 'addEventListener' | 'send'> {
  const addEventListener = ((name: string, listener: (event: { data?: unknown }) => void) => {
    if (name === 'close') line.on('close', () => listener({}))
    if (name === 'message')
      line.on('message', (data: Buffer, isBinary: boolean) => {
        const text = isBinary ? null : data.toString('utf8')
        if (isClientMessage(text)) listener({ data: text })
      })
  }) as WebSocket['addEventListener']
  return { addEventListener, send: line.send.bind(line) as WebSocket['send'] }
}
