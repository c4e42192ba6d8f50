/** A moment as people write the day, for example “22 November 2026”; empty for what is no date. */
export function shownDate(moment: string): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
