import { createAdaptorServer } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AnyRouter } from '@orpc/server'
import type { Pages } from '../pages/answer-page.ts'
import { createAdmission } from './admission.ts'
import { createBrowserHost } from './browser-host.ts'
import { ENTRY_PATH } from './gate.ts'
import { createPresence } from './presence.ts'
import { serveTurnLines } from './turn-lines.ts'

/** How the browser host listens. */
export interface ListenOptions {
  readonly router: AnyRouter
  readonly pages: Pages
  /** 0 takes any free port, which is what the program does; the developers' preview wants a fixed one. */
  readonly port: number
  /** How long the address of a window is good for, in milliseconds. */
  readonly entryLifetime: number
  /** Whether an address opens only once. */
  readonly once: boolean
  /** Intervals of `PRESENCE_INTERVAL` without any window after which `onDeserted` is called. */
  readonly patience: number
  readonly onDeserted: () => void
}

/** A browser host that is listening. */
export interface ListeningHost {
  readonly port: number
  /** A new address with its own entry token, for a browser to open. */
  windowAddress: () => string
  /** Requests going on now: 0 once every window has been closed. */
  openRequests: () => number
  /** Stops listening and ends all connections. */
  close: () => Promise<void>
}

/** Milliseconds between two looks at whether anybody is there. */
export const PRESENCE_INTERVAL = 5_000

const SERVER_OPTIONS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8 * 1024,
  insecureHTTPParser: false,
  // The gate refuses a missing Host itself, with a sentence.
  requireHostHeader: false,
}

/** Starts the browser host on 127.0.0.1 and nowhere else. */
export async function listen(options: ListenOptions): Promise<ListeningHost> {
  const presence = createPresence(options.patience)
  const admission = createAdmission({
    now: () => performance.now(),
    secret: () => randomBytes(32).toString('base64url'),
    entryLifetime: options.entryLifetime,
    once: options.once,
  })
  let port = options.port
  const routes = createBrowserHost({
    router: options.router,
    pages: options.pages,
    admission,
    presence,
    port: () => port,
  })
  const server = createAdaptorServer({
    fetch: routes.fetch,
    createServer,
    serverOptions: SERVER_OPTIONS,
  })
  if (!isHttpServer(server)) throw new Error('The browser host speaks plain HTTP on loopback only.')
  const endLines = serveTurnLines(server, {
    router: options.router,
    presence,
    rules: () => ({ port, knowsSession: admission.knows }),
  })
  port = await portOf(server, options.port)
  const looking = setInterval(() => {
    if (presence.tick()) options.onDeserted()
  }, PRESENCE_INTERVAL)
  looking.unref()
  return {
    port,
    windowAddress: () => `http://127.0.0.1:${port}${ENTRY_PATH}?token=${admission.entryToken()}`,
    openRequests: presence.open,
    close: async () => {
      clearInterval(looking)
      endLines()
      await closed(server)
    },
  }
}

function isHttpServer(server: object): server is Server {
  return 'headersTimeout' in server && 'closeAllConnections' in server
}

function portOf(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('No port was given.'))
      else resolve(address.port)
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
