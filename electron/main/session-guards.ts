import type { Session } from 'electron'

/** What the screens may use without asking: the full screen, and copying text they were told to copy. */
const GRANTED: ReadonlySet<string> = new Set(['fullscreen', 'clipboard-sanitized-write'])

/** Schemes that a window may load from. Blobs are made by the page itself. */
const LOADED: ReadonlySet<string> = new Set(['app:', 'blob:'])

/**
 * Shuts the session of all windows: permissions, devices, screen capture, downloads, spell checking and every
 * address outside the program. Without a handler Electron grants permissions, hence all of them are set.
 *
 * @param developing whether the developer tools may load their own pages
 */
export function guardSession(session: Session, developing: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(GRANTED.has(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url, developing) })
  })
  session.on('will-download', (event, item) => {
    event.preventDefault()
    item.cancel()
  })
}

/** Whether a window may load this address at all. */
function mayLoad(address: string, developing: boolean): boolean {
  if (!URL.canParse(address)) return false
  const { protocol } = new URL(address)
  return LOADED.has(protocol) || (developing && protocol === 'devtools:')
}
