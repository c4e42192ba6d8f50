import type { IncomingMessage } from 'node:http'
import type { Visitor } from './gate.ts'
import { sessionIn } from './session-cookie.ts'

/** What the gate needs to know, read from the raw request so that nothing has been normalised yet. */
export function visitorOf(incoming: IncomingMessage, path: string, port: number): Visitor {
  const { headers } = incoming
  const site = headers['sec-fetch-site']
  return {
    address: incoming.socket.remoteAddress ?? '',
    method: incoming.method ?? '',
    path,
    host: headers.host,
    origin: headers.origin,
    site: Array.isArray(site) ? site.join(',') : site,
    session: sessionIn(headers.cookie, port),
    contentType: headers['content-type'],
  }
}
