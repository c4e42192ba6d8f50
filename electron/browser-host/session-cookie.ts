/**
 * The cookie that carries a session. It is named after the port: cookies are shared between all ports of a
 * machine, and two programs on one machine must not overwrite each other's.
 */
export function sessionCookie(port: number, session: string): string {
  return `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`
}

/** The session in a Cookie header; undefined when there is none, or more than one. */
export function sessionIn(cookies: string | undefined, port: number): string | undefined {
  const prefix = `${cookieName(port)}=`
  const found = (cookies ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(prefix))
  return found.length === 1 ? found[0]?.slice(prefix.length) : undefined
}

function cookieName(port: number): string {
  return `third-ring-${port}`
}
