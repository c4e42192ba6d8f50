import { expect, test } from 'vitest'
import { ATTITUDES } from '../../../engine/doctrine/attitudes.ts'
import { ATTITUDE_DRAWINGS, attitudeOutline } from '../../../renderer/rewards/seal-drawings.ts'

test('every attitude has an outline and a drawing of its own', () => {
  const outlines = ATTITUDES.map(({ id }) => attitudeOutline(id, 47))
  const drawings = ATTITUDES.map(({ id }) => ATTITUDE_DRAWINGS[id])
  expect(new Set(outlines).size).toBe(ATTITUDES.length)
  expect(new Set(drawings).size).toBe(ATTITUDES.length)
})

test('every seal stays within its square and closes', () => {
  for (const { id } of ATTITUDES) {
    const outline = attitudeOutline(id, 47)
    expect(outline).toMatch(/Z$/)
    for (const figure of outline.match(/[\d.]+/g) ?? []) {
      expect(Number(figure)).toBeGreaterThanOrEqual(2)
      expect(Number(figure)).toBeLessThanOrEqual(98)
    }
  }
})
