import { useMemo, useSyncExternalStore } from 'react'
import { addressOf, routeAt, type Route } from './route.ts'
import { showNextScreen } from './view-transition.ts'

/** Where the window is, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(followHash, () => location.hash, atFirst)
  return useMemo(() => routeAt(hash), [hash])
}

/** Goes to another screen; `replacing` leaves no way back to this one. */
export function goTo(route: Route, replacing = false): void {
  if (replacing) location.replace(addressOf(route))
  else location.hash = addressOf(route)
}

/** The host draws the first screen, whatever comes after the address: that is no business of a host. */
function atFirst(): string {
  return ''
}

function followHash(notify: () => void): () => void {
  const follow = (event: HashChangeEvent): void =>
    showNextScreen(notify, hashOf(event.oldURL), location.hash)
  window.addEventListener('hashchange', follow)
  return () => window.removeEventListener('hashchange', follow)
}

function hashOf(address: string): string {
  const begins = address.indexOf('#')
  return begins < 0 ? '' : address.slice(begins)
}
