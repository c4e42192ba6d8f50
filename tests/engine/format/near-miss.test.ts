import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearMiss } from '../../../engine/format/near-miss.ts'

const keys = ['customer', 'responses', 'statements', 'silence', 'next', 'why', 'mood', 'micro']

describe('guessing what was meant', () => {
  it.each([
    ['custmer', 'customer'],
    ['repsonses', 'responses'],
    ['Mood', 'mood'],
    ['wy', 'why'],
    ['nxet', 'next'],
    ['statement', 'statements'],
  ])('takes “%s” for “%s”', (typed, meant) => {
    expect(nearMiss(typed, keys)).toBe(meant)
  })

  it.each(['', 'discount', 'x', 'customerandresponses'])('does not guess at “%s”', (typed) => {
    expect(nearMiss(typed, keys)).toBeNull()
  })

  it('forgives one slip in any name of four letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys.filter((key) => key.length > 3)), fc.nat(), (key, at) => {
        const place = at % key.length
        expect(nearMiss(key.slice(0, place) + key.slice(place + 1), keys)).toBe(key)
      }),
      { seed: 20261122 },
    )
  })

  it('chooses the nearest of several', () => {
    expect(nearMiss('tern', ['torn-off', 'turn', 'term'])).toBe('turn')
    expect(nearMiss('calmm', ['clam', 'calm'])).toBe('calm')
  })
})
