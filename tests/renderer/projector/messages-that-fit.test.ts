import { expect, it } from 'vitest'
import { messagesThatFit } from '../../../renderer/projector/text/messages-that-fit.ts'

it.each([
  [[20, 30, 10], 60, 3],
  [[20, 30, 10], 59, 2],
  [[20, 30, 10], 20, 1],
  [[20, 30, 10], 19, 0],
  // One that is too high ends it: nothing further back is shown without it.
  [[20, 90, 10], 60, 1],
  [[20], -5, 0],
  [[], 10, 0],
] as const)('messages of %j in a space of %d: the first %d are shown', (heights, space, shown) => {
  expect(messagesThatFit(heights, space)).toBe(shown)
})
