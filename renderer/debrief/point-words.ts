/** Points in figures: halves as .5, a true minus sign. */
export function pointsText(points: number): string {
  const size = Number.isInteger(points) ? String(Math.abs(points)) : Math.abs(points).toFixed(1)
  return points < 0 ? `−${size}` : size
}

/** Points that were gained or lost, with their sign. */
export function signedPoints(points: number): string {
  return points > 0 ? `+${pointsText(points)}` : pointsText(points)
}

/** A duration of so many milliseconds as minutes and seconds: 03:38. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
