import { createHash } from 'node:crypto'

/** How admission to the loopback address is given; the defaults are what the program uses. */
export interface AdmissionOptions {
  /** Milliseconds that never go backwards. */
  readonly now: () => number
  /** 32 unguessable bytes in base64url. */
  readonly secret: () => string
  /** How long an unused entry token is good for, in milliseconds. */
  readonly entryLifetime: number
  /** Whether an entry token is used up by the first visit. Only the developers' preview says no. */
  readonly once: boolean
}

/** Who may talk to the host: one entry token for the address, exchanged for a session that a cookie carries. */
export interface Admission {
  /** A new token for an address that the host hands to a browser. */
  entryToken: () => string
  /** Exchanges an entry token for a new session; null when it is wrong, used or too old. */
  enter: (token: string) => string | null
  /** Whether this session was given out by this very host. */
  knows: (session: string) => boolean
}

/** Most sessions that are remembered; the oldest is forgotten first. */
const SESSION_LIMIT = 64

export function createAdmission(options: AdmissionOptions): Admission {
  // Only digests are kept, so looking one up takes the same time however close a guess is.
  const entries = new Map<string, number>()
  const sessions = new Set<string>()
  return {
    entryToken: () => {
      const token = options.secret()
      entries.set(digest(token), options.now() + options.entryLifetime)
      return token
    },
    enter: (token) => {
      const key = digest(token)
      const end = entries.get(key)
      if (end === undefined) return null
      if (options.once || options.now() > end) entries.delete(key)
      if (options.now() > end) return null
      const session = options.secret()
      sessions.add(digest(session))
      forgetOldest(sessions)
      return session
    },
    knows: (session) => sessions.has(digest(session)),
  }
}

function forgetOldest(sessions: Set<string>): void {
  for (const oldest of sessions) {
    if (sessions.size <= SESSION_LIMIT) return
    sessions.delete(oldest)
  }
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64')
}
