/** Where the window is. Addresses stand in the hash, so that they work from a file server and in the shell. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'brief'; readonly scenario: string }
  | { readonly screen: 'call'; readonly attempt: string }
  | { readonly screen: 'debrief'; readonly attempt: string }
  | { readonly screen: 'watch'; readonly scenario: string }
  | { readonly screen: 'welcome'; readonly step: WelcomeStep }
  | { readonly screen: 'history' }
  | { readonly screen: 'progress' }
  | { readonly screen: 'practice' }
  | { readonly screen: 'drill'; readonly round: string }
  | { readonly screen: 'handbook' }
  | { readonly screen: 'chapter'; readonly chapter: string; readonly entry: string | null }
  | { readonly screen: 'principle'; readonly principle: string }
  | { readonly screen: 'notes' }
  | { readonly screen: 'attitudes' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'gallery' }
  | { readonly screen: 'missing' }

/** The steps of the first start, once somebody has given a name. */
export const WELCOME_STEPS = ['sound', 'watch', 'turn'] as const
export type WelcomeStep = (typeof WELCOME_STEPS)[number]

/** Ids as the host hands them out; anything else is no address of ours. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/

/** The address of a route, for links. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '#/'
    case 'brief':
    case 'watch':
      return `#/${route.screen}/${route.scenario}`
    case 'welcome':
      return `#/welcome/${route.step}`
    case 'chapter':
      return `#/handbook/${route.chapter}${route.entry === null ? '' : `/${route.entry}`}`
    case 'principle':
      return `#/principle/${route.principle}`
    case 'call':
    case 'debrief':
      return `#/${route.screen}/${route.attempt}`
    case 'drill':
      return `#/drill/${route.round}`
    default:
      return `#/${route.screen}`
  }
}

/** The route that a location hash names. */
export function routeAt(hash: string): Route {
  const [screen = '', id, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  const [entry, ...others] = rest
  if (others.length > 0 || (entry !== undefined && screen !== 'handbook'))
    return { screen: 'missing' }
  if (id === undefined) {
    if (screen === '') return { screen: 'library' }
    if (screen === 'progress') return { screen }
    if (screen === 'history' || screen === 'attitudes' || screen === 'practice') return { screen }
    if (screen === 'handbook' || screen === 'notes') return { screen }
    if (screen === 'settings' || screen === 'gallery') return { screen }
    return { screen: 'missing' }
  }
  if (!IDENTIFIER.test(id)) return { screen: 'missing' }
  if (screen === 'handbook') {
    if (entry !== undefined && !IDENTIFIER.test(entry)) return { screen: 'missing' }
    return { screen: 'chapter', chapter: id, entry: entry ?? null }
  }
  if (screen === 'principle') return { screen, principle: id }
  if (screen === 'brief' || screen === 'watch') return { screen, scenario: id }
  if (screen === 'welcome') {
    const step = WELCOME_STEPS.find((known) => known === id)
    return step === undefined ? { screen: 'missing' } : { screen, step }
  }
  if (screen === 'drill') return { screen, round: id }
  if (screen === 'call' || screen === 'debrief') return { screen, attempt: id }
  return { screen: 'missing' }
}
