import { dateWords, type DateWords } from './date-words.ts'

/**
 * Dates that one might remember instead of this one, in its own language: another day, another hour; at least two.
 * `language` is a BCP 47 tag.
 */
export function slippedDates(given: string, language = 'en'): readonly string[] {
  const words = dateWords(language)
  const slips = [
    ...otherWeekdays(given, words),
    ...otherTimes(given, words),
    ...otherWords(given, words),
    ...otherFigures(given),
  ]
  return [...new Set([...slips.filter((slip) => slip !== given), ...words.anyway])]
}

function otherWeekdays(given: string, { weekdays }: DateWords): string[] {
  const place = weekdays.findIndex((day) => new RegExp(`\\b${day}\\b`, 'i').test(given))
  const said = weekdays[place]
  if (said === undefined) return []
  return [1, 6, 2]
    .map((shift) => weekdays[(place + shift) % 7] ?? said)
    .filter((day) => day !== weekdays[6])
    .slice(0, 2)
    .map((day) => given.replace(new RegExp(said, 'i'), day))
}

function otherTimes(given: string, { time }: DateWords): string[] {
  const found = time.exec(given)
  if (found === null) return []
  const hour = Number(found[1])
  return [hour + 1, hour - 2]
    .filter((other) => other >= 7 && other <= 21)
    .map((other) => given.replace(found[0], `${String(other)}${found[2] ?? ''}${found[3] ?? ''}`))
}

function otherWords(given: string, { spoken, hours }: DateWords): string[] {
  const slips: string[] = []
  for (const [said, instead] of spoken)
    if (said.test(given)) slips.push(...instead.map((words) => given.replace(said, words)))
  for (const [place, hour] of hours.entries()) {
    const said = new RegExp(`\\b${hour}\\b`, 'i')
    if (said.test(given)) slips.push(given.replace(said, hours[(place + 1) % hours.length] ?? hour))
  }
  return slips
}

/** A figure that is no time of day: a day of the month, a number of days. */
function otherFigures(given: string): string[] {
  const figure = /(?<![:\d])\d{1,2}(?![:\d]|[\s\u00a0\u202f]?h(?!\p{L}))/u.exec(given)
  if (figure === null) return []
  const number = Number(figure[0])
  return [number + 1, number - 1]
    .filter((other) => other > 0 && other <= 31)
    .map((other) => given.replace(figure[0], String(other)))
}
