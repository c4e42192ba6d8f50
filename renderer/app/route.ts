/** Where the window is. Addresses stand in the hash, so that they work from a file server and in the shell. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'brief'; readonly scenario: string }
  | { readonly screen: 'call'; readonly attempt: string }
  | { readonly screen: 'debrief'; readonly attempt: string }
  | { readonly screen: 'history' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'gallery' }
  | { readonly screen: 'missing' }

/** Ids as the host hands them out; anything else is no address of ours. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/

/** The address of a route, for links. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/'
    case 'brief':
      return `#/brief/${route.scenario}`
    case 'call':
    case 'debrief':
      return `#/${route.screen}/${route.attempt}`
    default:
      return `#/${route.screen}`
  }
}

/** The route that a location hash names. */
export function routeAt(hash: string): Route {
  const [screen = '', id, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (rest.length > 0) return { screen: 'missing' }
  if (id === undefined) {
    if (screen === '') return { screen: 'library' }
    if (screen === 'history' || screen === 'settings' || screen === 'gallery') return { screen }
    return { screen: 'missing' }
  }
  if (!IDENTIFIER.test(id)) return { screen: 'missing' }
  if (screen === 'brief') return { screen, scenario: id }
  if (screen === 'call' || screen === 'debrief') return { screen, attempt: id }
  return { screen: 'missing' }
}
