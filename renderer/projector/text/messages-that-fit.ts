/** How many of the first messages fit, one under the other, into a space: each has its height with the gap to the next. */
export function messagesThatFit(heights: readonly number[], space: number): number {
  let left = space
  const tooMany = heights.findIndex((height) => {
    left -= height
    return left < 0
  })
  return tooMany < 0 ? heights.length : tooMany
}
