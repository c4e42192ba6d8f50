import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import { cordPath, cordThroughMoods } from '../../../../renderer/ui/cord/cord-path.ts'
import { cordPoints } from '../../../../renderer/ui/cord/cord-points.ts'

const mood = fc.constantFrom(...MOODS.map(({ id }) => id))
const place = fc.record({
  x: fc.integer({ min: -2000, max: 4000 }),
  y: fc.integer({ min: -2000, max: 4000 }),
})
const scale = fc.constantFrom(0.5, 1, 1.25, 1.75)

/** Largest distance from the straight line between the ends. */
function swing(points: readonly { x: number; y: number }[]): number {
  return Math.max(...points.map(({ y }) => Math.abs(y)))
}

describe('the cord', () => {
  test('begins and ends exactly where it is told, in every mood', () => {
    fc.assert(
      fc.property(mood, place, place, scale, (ofMood, from, to, size) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1)
        const points = cordPoints(ofMood, from, to, size)
        const [first, last] = [points[0], points.at(-1)]
        expect(first?.x).toBeCloseTo(from.x, 3)
        expect(first?.y).toBeCloseTo(from.y, 3)
        expect(last?.x).toBeCloseTo(to.x, 3)
        expect(last?.y).toBeCloseTo(to.y, 3)
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  test('is the same drawing every time, also where it looks irregular', () => {
    const draw = () => cordPath('furious', { x: 0, y: 0 }, { x: 900, y: 0 })
    expect(draw()).toBe(draw())
  })

  test('survives two ends in the same place', () => {
    expect(cordPath('settled', { x: 5, y: 5 }, { x: 5, y: 5 })).toBe('M5.0 5.0L5.0 5.0')
  })

  test('swings widest in fury and hardly at all when guarded', () => {
    const of = (id: 'furious' | 'angry' | 'guarded' | 'settled') =>
      swing(cordPoints(id, { x: 0, y: 0 }, { x: 900, y: 0 }))
    expect(of('furious')).toBeGreaterThan(of('angry'))
    expect(of('angry')).toBeGreaterThan(of('settled'))
    expect(of('settled')).toBeGreaterThan(of('guarded'))
  })

  test('runs back over itself only in delight: these are the loops', () => {
    const goesBack = MOODS.filter(({ id }) =>
      cordPoints(id, { x: 0, y: 0 }, { x: 900, y: 0 }).some(
        (point, index, all) => point.x < (all[index - 1]?.x ?? 0) - 0.01,
      ),
    )
    expect(goesBack.map(({ id }) => id)).toEqual(['delighted'])
  })

  test('retells several moods as one unbroken line', () => {
    const path = cordThroughMoods(['furious', 'annoyed', 'settled'], { from: 0, to: 600, y: 20 })
    expect(path.match(/M/g)).toHaveLength(1)
    expect(path.endsWith('L600.0 20.0')).toBe(true)
  })
})
