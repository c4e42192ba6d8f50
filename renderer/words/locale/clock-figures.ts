/** Minutes and seconds for a display, for example 02:41; an hour shows as 60:00. The same in every language. */
export function clockFigures(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000)
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
