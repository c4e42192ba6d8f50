import { expect, test } from 'vitest'
import { MOODS } from '../../../engine/doctrine/mood.ts'
import { sealOutline } from '../../../renderer/ui/seal/seal-outline.ts'

function reaches(path: string): number[] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  return Array.from({ length: numbers.length / 2 }, (_, index) =>
    Math.hypot((numbers[index * 2] ?? 0) - 50, (numbers[index * 2 + 1] ?? 0) - 50),
  )
}

test('every mood has an outline of its own, so that shape alone tells them apart', () => {
  const outlines = MOODS.map(({ id }) => sealOutline(id))
  expect(new Set(outlines).size).toBe(MOODS.length)
})

test.each(MOODS.map(({ id }) => id))(
  'the outline of %s is closed and keeps to its radius',
  (mood) => {
    const path = sealOutline(mood, 40, 50, 50)
    expect(path.endsWith('Z')).toBe(true)
    expect(Math.max(...reaches(path))).toBeLessThanOrEqual(40 * 1.1)
    expect(Math.min(...reaches(path))).toBeGreaterThan(40 * 0.6)
  },
)

test('a settled seal is a circle and a furious one has sixteen points', () => {
  const circle = reaches(sealOutline('settled'))
  expect(Math.max(...circle) - Math.min(...circle)).toBeLessThan(0.02)
  const star = reaches(sealOutline('furious'))
  expect(star.filter((reach) => reach > 46)).toHaveLength(16)
})
