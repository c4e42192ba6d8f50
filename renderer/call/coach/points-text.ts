import type { Words } from '../../words/use-words.ts'

/** Points with their word: “5½ points”, “½ point”, “No points”, “−1 point”. */
export function pointsText(t: Words, points: number): string {
  if (points === 0) return t('call:nothingGained')
  return t('call:gained', { points: pointsFigure(points), count: points })
}

/** Points as a figure: halves as ½, a true minus. */
export function pointsFigure(points: number): string {
  const whole = Math.floor(Math.abs(points))
  const half = Math.abs(points) % 1 === 0.5 ? '½' : ''
  return `${points < 0 ? '−' : ''}${whole === 0 && half !== '' ? '' : whole}${half}`
}
