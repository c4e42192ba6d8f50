/** Scheme of the program's own pages. */
export const APP_SCHEME = 'app'
/** The only host under that scheme. */
export const APP_HOST = 'third-ring'
/** Address of the first page. */
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`

/**
 * Whether an address is one of the program's own pages. The address is parsed and its parts compared: a test
 * of how it begins would let `app://third-ring.evil/` pass.
 */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === ''
}
