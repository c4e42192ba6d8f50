import { describe, expect, test } from 'vitest'
import { MOODS } from '../../../../engine/doctrine/mood.ts'
import {
  evenSwings,
  morphedSwings,
  placesOf,
  type CordShape,
  type CordTemper,
} from '../../../../renderer/ui/cord/cord-morph.ts'
import type { Swing } from '../../../../renderer/ui/cord/cord-points.ts'

const LENGTH = 960
const SCALE = 1.25
const COUNT = placesOf(LENGTH)
const SHAPES: readonly CordShape[] = [...MOODS.map(({ id }) => id), 'still']
const TEMPERS: readonly CordTemper[] = ['tightening', 'sagging', 'easing']

function shape(id: CordShape): readonly Swing[] {
  return evenSwings(id, LENGTH, SCALE, COUNT)
}

/** The longest way between two neighbouring points. */
function widestStep(swings: readonly Swing[]): number {
  return Math.max(
    ...swings.slice(1).map(({ along, off }, index) => {
      const before = swings[index] ?? { along: 0, off: 0 }
      return Math.hypot(along - before.along, off - before.off)
    }),
  )
}

function reach(swings: readonly Swing[]): number {
  return Math.max(...swings.map(({ off }) => Math.abs(off)))
}

describe('a cord between two shapes', () => {
  test('begins as it was and ends as it will be', () => {
    for (const temper of TEMPERS) {
      const [before, after] = [shape('furious'), shape('delighted')]
      expect(morphedSwings(before, after, 0, temper, SCALE)).toEqual(before)
      const arrived = morphedSwings(before, after, 1, temper, SCALE)
      arrived.forEach(({ along, off }, index) => {
        expect(along).toBeCloseTo(after[index]?.along ?? 0, 6)
        expect(off).toBeCloseTo(after[index]?.off ?? 0, 6)
      })
    }
  })

  test('never tears, between any two shapes and at any time', () => {
    // Twice the widest step of a cord at rest is the crack of a tightening zigzag; a tear would be far more.
    const most = 2 * Math.max(...SHAPES.map((id) => widestStep(shape(id))))
    for (const from of SHAPES)
      for (const to of SHAPES)
        for (const temper of TEMPERS)
          for (let passed = 0; passed <= 1; passed += 0.1) {
            const now = morphedSwings(shape(from), shape(to), passed, temper, SCALE)
            expect(widestStep(now), `${from} to ${to} at ${passed}`).toBeLessThan(most)
          }
  })

  test('holds both ends where they are', () => {
    for (let passed = 0; passed <= 1; passed += 0.05) {
      const now = morphedSwings(shape('angry'), shape('pleased'), passed, 'sagging', SCALE)
      expect(now[0]?.off).toBeCloseTo(0, 3)
      expect(now.at(-1)?.along).toBeCloseTo(LENGTH, 3)
      expect(now.at(-1)?.off).toBeCloseTo(0, 3)
    }
  })

  test('runs from the customer’s end to the trainee’s', () => {
    const [before, after] = [shape('guarded'), shape('furious')]
    const now = morphedSwings(before, after, 0.5, 'tightening', SCALE)
    expect(reach(now.slice(0, COUNT / 4))).toBeGreaterThan(2 * reach(before))
    expect(now.slice((COUNT * 3) / 4)).toEqual(before.slice((COUNT * 3) / 4))
  })

  test('is pulled taut before it jags, and sags before it swings', () => {
    const middle = Math.round(COUNT / 2)
    const off = (temper: CordTemper, passed: number) =>
      morphedSwings(shape('guarded'), shape('still'), passed, temper, SCALE)[middle]?.off ?? 0
    // At this time the middle of the wave has just reached the middle of the cord.
    const halfWay = (0.5 + 0.17) / 1.34
    expect(off('tightening', halfWay)).toBeCloseTo(0, 3)
    expect(off('sagging', halfWay)).toBeGreaterThan(12)
  })
})

test('a cord on hold is a straight line', () => {
  expect(reach(shape('still'))).toBe(0)
})
