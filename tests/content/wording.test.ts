/** The words of the scenarios that the program comes with: lengths, repeats, dates and figures. */
import { describe, expect, it } from 'vitest'
import { momentOf, offeredResponses } from '../../engine/conversation/step.ts'
import type { Response } from '../../engine/conversation/scenario.ts'
import { everyState } from './every-state.ts'
import { LIBRARY_SCENARIOS, libraryScenario } from './library-scenarios.ts'

/** Longest that a customer talks without a break, in characters. */
const LONGEST_LINE = 320
/** Longest response that can be taken in at a glance beside four others, in characters. */
const LONGEST_RESPONSE = 110
/** Longest explanation of a response, in characters: one or two sentences. */
const LONGEST_WHY = 200
/** How far the longest response of a moment may be from its mean length, so that nobody guesses by looks. */
const FURTHEST_FROM_MEAN = 1 / 3

/** Figures that follow from those in a brief or case file, by scenario. */
const DERIVED: Readonly<Record<string, readonly number[]>> = {
  'dupont-lease': [80_000 / 2, 25 + 1, 70 * (25 + 1)],
  'first-call': [45 + 12],
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** The library lives in one winter: 14 November is a Tuesday. */
const YEARS = [2023, 2024]

function figuresIn(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/\d[\d,]*/g)].map(([figure]) => Number(figure.replaceAll(',', ''))),
  )
}

function everyTextIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(everyTextIn)
}

describe.each(LIBRARY_SCENARIOS)('The words of %s', (id) => {
  const scenario = libraryScenario(id)
  const { document } = scenario
  const moments = scenario.moments.filter(({ outcome }) => outcome === null)
  const responses = moments.flatMap((moment) => moment.responses)
  const reached = everyState(scenario)

  it('are all said in some conversation: every moment is reached and every response offered', () => {
    const offered = new Set<Response>()
    const visited = new Set<number>()
    for (const { state } of reached) {
      visited.add(state.moment)
      for (const response of offeredResponses(scenario, state)) offered.add(response)
    }
    expect(scenario.moments.filter(({ index }) => !visited.has(index))).toEqual([])
    expect(responses.filter((response) => !offered.has(response))).toEqual([])
  })

  it('leave a choice of two to six answers wherever somebody has to answer', () => {
    const counts = new Set<number>()
    for (const { state } of reached) {
      if (momentOf(scenario, state).outcome !== null) continue
      counts.add(offeredResponses(scenario, state).length)
    }
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...counts)).toBeLessThanOrEqual(6)
  })

  it('can be taken in: no line, response or explanation is too long', () => {
    const lines = scenario.moments.flatMap((moment) => moment.lines.map(({ say }) => say))
    const whys = responses.map((response) => response.document.why)
    expect(lines.filter((say) => say.length > LONGEST_LINE)).toEqual([])
    expect(responses.filter(({ document: { say } }) => say.length > LONGEST_RESPONSE)).toEqual([])
    expect(whys.filter((why) => why.length > LONGEST_WHY)).toEqual([])
  })

  it('do not give the best answer away by its length', () => {
    const uneven = moments.filter((moment) => {
      const lengths = moment.responses.map((response) => response.document.say.length)
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      return lengths.some((length) => Math.abs(length - mean) > mean * FURTHEST_FROM_MEAN)
    })
    expect(uneven.map((moment) => moment.id)).toEqual([])
  })

  it('promise with a day or an hour, except where nobody can keep the promise', () => {
    const dated = new RegExp(`${WEEKDAYS.join('|')}|Today|\\d{1,2}:\\d{2}`)
    const promises = responses.flatMap(({ document: { promise } }) => promise ?? [])
    const undated = promises.filter(({ by, keepable }) => keepable && !dated.test(by))
    expect(promises.length).toBeGreaterThan(0)
    expect(undated).toEqual([])
    expect(promises.filter(({ by }) => by === '')).toEqual([])
  })

  it('name no figure that does not stand in the brief or the case file, unless to mislead', () => {
    const { brief, authority, file, customer, request } = document
    const given = everyTextIn([brief, authority, file, customer.reference, request])
    const told = scenario.moments.flatMap((moment) => moment.document.statements.map((s) => s.text))
    const known = new Set([...figuresIn([...given, ...told]), ...(DERIVED[id] ?? [])])
    const promised = responses.filter(
      ({ document: { empathy, performs, promise } }) =>
        (empathy > 0 || performs.length > 0) && promise?.keepable !== false,
    )
    const said = [
      ...scenario.moments.flatMap((moment) => moment.lines.map(({ say }) => say)),
      ...promised.map((response) => response.document.say),
    ]
    const invented = said.filter((text) => figuresIn([text]).some((figure) => !known.has(figure)))
    expect(figuresIn(said).length).toBeGreaterThan(0)
    expect(invented).toEqual([])
  })

  it('agree on which day of the week a date is', () => {
    const date = new RegExp(
      `(${WEEKDAYS.map((day) => day.slice(0, 3)).join('|')})\\w*,? (\\d{1,2}) (${MONTHS.map((month) => month.slice(0, 3)).join('|')})`,
      'g',
    )
    const wrong = everyTextIn(document).flatMap((text) =>
      [...text.matchAll(date)].flatMap(([written, day = '', number, month = '']) => {
        const weekday = WEEKDAYS.findIndex((name) => name.startsWith(day))
        const place = MONTHS.findIndex((name) => name.startsWith(month))
        const real = YEARS.map((year) =>
          new Date(Date.UTC(year, place, Number(number))).getUTCDay(),
        )
        return real.includes(weekday) ? [] : [written]
      }),
    )
    expect(wrong).toEqual([])
  })
})

it('No explanation is given twice, in one scenario or in two', () => {
  const whys = LIBRARY_SCENARIOS.flatMap((id) =>
    libraryScenario(id).document.moments.flatMap(({ responses, silence }) => [
      ...responses.map((response) => response.why),
      ...(silence === null || silence.why === '' ? [] : [silence.why]),
    ]),
  )
  const repeated = whys.filter((why, place) => whys.indexOf(why) !== place)
  expect(whys.length).toBeGreaterThan(100)
  expect(repeated).toEqual([])
})
