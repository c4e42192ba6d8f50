import { clockFigures } from './clock-figures.ts'

/** How one language writes what is not words. Every date is an ISO text or milliseconds since 1970. */
export interface Formats {
  /** A number with its separators; one decimal at most. */
  readonly number: (value: number) => string
  /** A whole number of percent, 0 to 100, with its sign: “85%”, « 85 % ». */
  readonly percent: (value: number) => string
  /** Points, which come in halves: “2.5”, with a true minus. */
  readonly points: (value: number) => string
  /** Points gained or lost, always with their sign except for nothing. */
  readonly signed: (value: number) => string
  /** Minutes and seconds of so many milliseconds: “03:38”. */
  readonly clock: (milliseconds: number) => string
  /** The name of a language by its BCP 47 tag: “French”; the tag itself where it has no name. */
  readonly language: (tag: string) => string
  /** “one, two and three”. */
  readonly list: (items: readonly string[]) => string
  /** “22 November 2026”; empty for what is no date. */
  readonly day: (moment: string | number) => string
  /** “22 November”. */
  readonly dayOfYear: (moment: string | number) => string
  /** “Sunday”. */
  readonly weekday: (moment: string | number) => string
  /** “Sun”. */
  readonly shortWeekday: (moment: string | number) => string
  /** “14:05”. */
  readonly time: (moment: string | number) => string
  /** “22 Nov 2026, 14:05”. */
  readonly dayAndTime: (moment: string | number) => string
  /** The day in full with the time: “22 November 2026, 14:05”. */
  readonly longDayAndTime: (moment: string | number) => string
}

const known = new Map<string, Formats>()

/** The formats of a locale. `Intl` objects are slow to make and quick to use: each is made once, and not before its use. */
export function formatsOf(locale: string): Formats {
  const ready = known.get(locale)
  if (ready !== undefined) return ready
  const made = makeFormats(locale)
  known.set(locale, made)
  return made
}

function makeFormats(locale: string): Formats {
  const figures = onUse(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const share = onUse(() => new Intl.NumberFormat(locale, { style: 'percent' }))
  const languages = onUse(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const and = onUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const date = (style: Intl.DateTimeFormatOptions): Formats['day'] => {
    const format = onUse(() => new Intl.DateTimeFormat(locale, style))
    return (moment) => {
      const shown = new Date(moment)
      return Number.isNaN(shown.getTime()) ? '' : format().format(shown)
    }
  }
  const day = date({ day: 'numeric', month: 'long', year: 'numeric' })
  const time = date({ hour: '2-digit', minute: '2-digit' })
  const number = (value: number): string =>
    isPlain(value) ? String(value) : withTrueMinus(figures().format(value))
  return {
    number,
    percent: (value) => share().format(value / 100),
    points: number,
    signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
    clock: clockFigures,
    language: (tag) => languages().of(tag) ?? tag,
    list: (items) => and().format(items),
    day,
    dayOfYear: date({ day: 'numeric', month: 'long' }),
    weekday: date({ weekday: 'long' }),
    shortWeekday: date({ weekday: 'short' }),
    time,
    dayAndTime: date({ dateStyle: 'medium', timeStyle: 'short' }),
    longDayAndTime: (moment) => (day(moment) === '' ? '' : `${day(moment)}, ${time(moment)}`),
  }
}

function onUse<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

/**
 * Whether a figure is written alike in every language: a whole number without thousands. The first `Intl` object of a
 * page takes as long as the rest of the first screen, which has no other figures.
 */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0)
}

/** A hyphen in front of a figure is read over; the minus sign is not. */
function withTrueMinus(figure: string): string {
  return figure.replace('-', '\u2212')
}
