import { expect, test } from 'vitest'
import { captionSize } from '../../../renderer/ui/mood/caption-size.ts'

test('a short line is set in the size of the mood', () => {
  expect(captionSize(1)).toBeNull()
  expect(captionSize(95)).toBeNull()
})

test('longer lines step down and never up, and even the longest keeps a size', () => {
  const sizes = Array.from({ length: 400 }, (_, index) => captionSize(96 + index) ?? 99)
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  expect(captionSize(320)).toBe(1.5)
  expect(captionSize(4_000)).toBe(1.5)
})
