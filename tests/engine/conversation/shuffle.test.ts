import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_SEED, shuffledResponses } from '../../../engine/conversation/shuffle.ts'

const seeds = fc.integer({ min: 0, max: LARGEST_SEED })
const turns = fc.integer({ min: 1, max: 10_000 })

describe('the order in which responses are shown', () => {
  test('the same seed and turn give the same order, with every response in it exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seeds, turns, (responses, seed, turn) => {
        const shown = shuffledResponses(responses, seed, turn)
        expect(shown).toEqual(shuffledResponses(responses, seed, turn))
        expect([...shown].sort()).toEqual([...responses].sort())
      }),
    )
  })

  test('the order differs from turn to turn and from attempt to attempt', () => {
    const orders = new Set<string>()
    for (let turn = 1; turn <= 50; turn += 1)
      orders.add(shuffledResponses([1, 2, 3, 4], 7, turn).join(''))
    for (let seed = 0; seed < 50; seed += 1)
      orders.add(shuffledResponses([1, 2, 3, 4], seed, 1).join(''))
    expect(orders.size).toBeGreaterThan(20)
  })

  test('every place is about as likely for every response', () => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 9000; seed += 1) {
      const place = shuffledResponses(['first', 'second', 'third'], seed, 3).indexOf('first')
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 3000)).toBeLessThan(250)
  })

  test('the order of a seed never changes between versions of the program', () => {
    expect(shuffledResponses(['a', 'b', 'c', 'd', 'e'], 123456789, 4).join('')).toBe('deacb')
  })
})
