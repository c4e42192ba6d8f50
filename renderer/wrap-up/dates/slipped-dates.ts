const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SPOKEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\btoday\b/i, ['tomorrow', 'this week']],
  [/\btonight\b/i, ['tomorrow evening', 'this week']],
  [/\btomorrow\b/i, ['today', 'the day after tomorrow']],
  [/\bmorning\b/i, ['afternoon', 'evening']],
  [/\bafternoon\b/i, ['morning', 'evening']],
  [/\bevening\b/i, ['morning', 'afternoon']],
  [/\bnoon\b/i, ['the end of the day', 'nine']],
  [/\bthis week\b/i, ['next week', 'this month']],
  [/\bnext week\b/i, ['this week', 'in two weeks']],
  [/\bwithin the hour\b/i, ['within the day', 'within two hours']],
]
/** Hours written as words, which slip to the hour beside. */
const HOURS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Dates that one might remember instead of this one: another day, another hour; at least two. */
export function slippedDates(given: string): readonly string[] {
  const slips = [
    ...otherWeekdays(given),
    ...otherTimes(given),
    ...otherWords(given),
    ...otherFigures(given),
  ]
  return [...new Set(slips.filter((slip) => slip !== given)), 'No date was given', 'Within a week']
}

function otherWeekdays(given: string): string[] {
  const place = WEEKDAYS.findIndex((day) => new RegExp(`\\b${day}\\b`, 'i').test(given))
  const said = WEEKDAYS[place]
  if (said === undefined) return []
  return [1, 6, 2]
    .map((shift) => WEEKDAYS[(place + shift) % 7] ?? said)
    .filter((day) => day !== 'Sunday')
    .slice(0, 2)
    .map((day) => given.replace(new RegExp(said, 'i'), day))
}

function otherTimes(given: string): string[] {
  const time = /\b([01]?\d|2[0-3]):([0-5]\d)\b/.exec(given)
  if (time === null) return []
  const hour = Number(time[1])
  return [hour + 1, hour - 2]
    .filter((other) => other >= 7 && other <= 21)
    .map((other) => given.replace(time[0], `${String(other)}:${time[2] ?? '00'}`))
}

function otherWords(given: string): string[] {
  const slips: string[] = []
  for (const [said, instead] of SPOKEN)
    if (said.test(given)) slips.push(...instead.map((words) => given.replace(said, words)))
  for (const [place, hour] of HOURS.entries()) {
    const said = new RegExp(`\\b${hour}\\b`, 'i')
    if (said.test(given)) slips.push(given.replace(said, HOURS[(place + 1) % HOURS.length] ?? hour))
  }
  return slips
}

/** A figure that is no time of day: a day of the month, a number of days. */
function otherFigures(given: string): string[] {
  const figure = /(?<![:\d])\d{1,2}(?![:\d])/.exec(given)
  if (figure === null) return []
  const number = Number(figure[0])
  return [number + 1, number - 1]
    .filter((other) => other > 0 && other <= 31)
    .map((other) => given.replace(figure[0], String(other)))
}
