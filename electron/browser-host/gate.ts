/** What the gate looks at in a request, before anything is routed or read. */
export interface Visitor {
  /** Address of the other end of the socket. */
  readonly address: string
  readonly method: string
  /** Path of the request, without query. */
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** Sec-Fetch-Site; older browsers send none. */
  readonly site: string | undefined
  /** Session cookie; undefined when there is none. */
  readonly session: string | undefined
  readonly contentType: string | undefined
}

/** What the gate knows of the host. */
export interface GateRules {
  /** Port that the host listens on. */
  readonly port: number
  readonly knowsSession: (session: string) => boolean
}

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 401 | 403 | 415
  /** A sentence for whoever reads it in a browser. */
  readonly sentence: string
}

/** Path at which an entry token is exchanged for a session. */
export const ENTRY_PATH = '/enter'
/** Prefix of every API call. */
export const API_PREFIX = '/api'
/** Where a window opens the line for the turns of a call. */
export const LINE_PATH = '/line'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Checks a request in a fixed order: loopback socket, Host, Origin, Sec-Fetch-Site, session, content type.
 * Host comes before everything that a page can influence, so that a foreign name which resolves to this
 * machine (DNS rebinding) never gets further. Null means that the request may pass.
 */
export function refusalOf(visitor: Visitor, rules: GateRules): Refusal | null {
  const hosts = [`127.0.0.1:${rules.port}`, `localhost:${rules.port}`]
  if (!LOOPBACK.has(visitor.address)) return refused('Only this machine may connect.')
  if (visitor.host === undefined || !hosts.includes(visitor.host)) {
    return refused('This address is not the one that Third Ring answers to.')
  }
  const reading = visitor.method === 'GET' || visitor.method === 'HEAD'
  if (visitor.origin === undefined && !reading)
    return refused('The request does not say where it comes from.')
  if (visitor.origin !== undefined && visitor.origin !== `http://${visitor.host}`) {
    return refused('The request comes from another page.')
  }
  if (visitor.site !== undefined && visitor.site !== 'same-origin' && visitor.site !== 'none') {
    return refused('The request comes from another site.')
  }
  if (visitor.path === ENTRY_PATH && reading) return null
  if (visitor.session === undefined || !rules.knowsSession(visitor.session)) {
    return {
      status: 401,
      sentence: 'This window is not signed in. Start Third Ring again to open it.',
    }
  }
  if (!reading && !isJson(visitor.contentType)) {
    return { status: 415, sentence: 'Only JSON is understood here.' }
  }
  return null
}

/**
 * Checks a request to open a line, in the same order. A handshake looks like reading and carries what writes: no
 * browser lets a page forge its Origin, and every browser sends it, so one that is missing is refused as well.
 */
export function refusalOfLine(visitor: Visitor, rules: GateRules): Refusal | null {
  if (visitor.method !== 'GET') return refused('Lines are opened by reading.')
  return refusalOf({ ...visitor, method: 'POST', contentType: 'application/json' }, rules)
}

function refused(sentence: string): Refusal {
  return { status: 403, sentence }
}

/** `application/json`, with or without a charset; never a type that a plain form could send. */
function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}
