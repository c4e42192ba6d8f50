import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { OFFERED_DATES, offeredDates } from '../../../renderer/wrap-up/dates/offered-dates.ts'
import { slippedDates } from '../../../renderer/wrap-up/dates/slipped-dates.ts'

const dates = fc.oneof(
  fc.constantFrom(
    'Thursday, 17:00',
    'Friday, eight to ten',
    'Tuesday at ten',
    'by six today',
    '18 November',
    'within the hour',
    'tomorrow morning',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
)
const seeds = fc.integer({ min: 0, max: 0xffffffff })

describe('the dates that the log offers', () => {
  test.prop([dates, fc.array(dates, { maxLength: 5 }), seeds, fc.nat({ max: 20 })], { seed: 41 })(
    'hold the right one exactly once, among others that differ',
    (given, others, seed, place) => {
      const offered = offeredDates(given, others, seed, place)
      expect(offered.filter((date) => date === given)).toEqual([given])
      expect(new Set(offered).size).toBe(offered.length)
      expect(offered.length).toBeGreaterThanOrEqual(3)
      expect(offered.length).toBeLessThanOrEqual(OFFERED_DATES)
      expect(offeredDates(given, others, seed, place)).toEqual(offered)
    },
  )

  it('slip as a memory does: a day later, an hour earlier', () => {
    expect(slippedDates('Thursday, 17:00')).toEqual(
      expect.arrayContaining(['Friday, 17:00', 'Wednesday, 17:00', 'Thursday, 18:00']),
    )
    expect(slippedDates('Friday, eight to ten')).toContain('Friday, nine to ten')
    expect(slippedDates('18 November')).toContain('19 November')
  })

  it('slip in French too', () => {
    const nb = '\u00a0'
    expect(slippedDates('jeudi, 17 h', 'fr')).toEqual(
      expect.arrayContaining(['vendredi, 17 h', 'mercredi, 17 h', 'jeudi, 18 h', 'jeudi, 15 h']),
    )
    expect(slippedDates(`mardi, 10${nb}h${nb}30`, 'fr')).toContain(`mardi, 11${nb}h${nb}30`)
    expect(slippedDates('aujourd’hui, 18 h', 'fr')).toEqual(
      expect.arrayContaining(['demain, 18 h', 'aujourd’hui, 19 h']),
    )
    expect(slippedDates('vendredi 17 novembre', 'fr')).toContain('vendredi 18 novembre')
    expect(slippedDates('samedi, 8 h', 'fr')).not.toContain('samedi, 9')
    expect(slippedDates('demain après-midi', 'fr').join()).not.toMatch(/après-(matin|la|9)/)
    expect(slippedDates('la signature', 'fr')).toEqual([
      'Aucune date n’a été donnée',
      'Dans la semaine',
    ])
  })

  it('do not always stand in the same place', () => {
    const places = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        offeredDates('Thursday, 17:00', ['Friday, 8:00'], seed, 0).indexOf('Thursday, 17:00'),
      ),
    )
    expect(places.size).toBe(OFFERED_DATES)
  })
})
