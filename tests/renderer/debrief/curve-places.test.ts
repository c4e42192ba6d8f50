import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MoodPoint } from '../../../engine/scoring/scorecard.ts'
import { moodAt } from '../../../engine/doctrine/mood.ts'
import { curvePlaces } from '../../../renderer/debrief/curve-places.ts'

/** Room for “best ends at 97” and its like, in the units of the drawing. */
const SHORTEST_WORDS = 110

const curve = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 })
  .map((levels) => levels.map(point))

function point(level: number, turn: number): MoodPoint {
  return { turn, calm: level, trust: level, level, mood: moodAt(level) }
}

test('the words at the end of the best conversation lie on no seal of a call that went as well', () => {
  fc.assert(
    fc.property(curve, (moods) => {
      const places = curvePlaces(moods, moods)
      const end = places.bestEnd
      if (end === null) return
      const left = end.anchor === 'start' ? end.x : end.x - SHORTEST_WORDS
      const last = moods.at(-1)
      if (last === undefined) return
      const x = places.x(last.turn)
      const y = places.y(last.level)
      const reach = places.seal / 2
      const beside = left > x + reach || left + SHORTEST_WORDS < x - reach
      expect(beside || end.y < y - reach || end.y - 12 > y + reach).toBe(true)
      expect(left).toBeGreaterThan(0)
      expect(left + SHORTEST_WORDS).toBeLessThanOrEqual(places.width)
    }),
  )
})

test('a customer who is as furious as can be hides no number of a turn', () => {
  const places = curvePlaces([point(37, 0), point(0, 1)], [])
  // The words stand 18 over the lower edge and are 12 high.
  expect(places.y(0) + places.seal / 2).toBeLessThan(places.height - 18 - 12)
})
