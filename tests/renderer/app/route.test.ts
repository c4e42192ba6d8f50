import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, routeAt, type Route } from '../../../renderer/app/route.ts'

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,30}$/)
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ screen: 'library' }, { screen: 'history' }, { screen: 'settings' }),
  id.map((scenario): Route => ({ screen: 'brief', scenario })),
  id.map((attempt): Route => ({ screen: 'call', attempt })),
  id.map((attempt): Route => ({ screen: 'debrief', attempt })),
)

test('every address leads back to the screen it was made for', () => {
  fc.assert(
    fc.property(route, (there) => {
      expect(routeAt(addressOf(there))).toEqual(there)
    }),
    { seed: 5 },
  )
})

test('no hash at all is the library', () => {
  for (const hash of ['', '#', '#/']) expect(routeAt(hash)).toEqual({ screen: 'library' })
})

test('whatever else stands in the address is a missing page, never a crash', () => {
  for (const hash of [
    '#/nowhere',
    '#/call',
    '#/brief/',
    '#/brief/../x',
    '#/call/a/b',
    '#/call/<b>',
    '#/history/1',
  ]) {
    expect(routeAt(hash)).toEqual({ screen: 'missing' })
  }
  fc.assert(
    fc.property(fc.string(), (anything) => {
      expect(routeAt(anything)).toHaveProperty('screen')
    }),
    { seed: 6 },
  )
})
