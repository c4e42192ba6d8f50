import { expect, test } from 'vitest'
import { formatsOf } from '../../../../renderer/words/locale/formats.ts'
import { fillIn } from '../../../../renderer/words/locale/fill-in.ts'

const english = formatsOf('en-GB')
const french = formatsOf('fr-FR')
const MOMENT = new Date(2026, 10, 22, 14, 5).getTime()

test('points come with the decimal sign of the language and a true minus', () => {
  expect(english.points(2.5)).toBe('2.5')
  expect(french.points(2.5)).toBe('2,5')
  expect(english.points(-1)).toBe('−1')
  expect(french.signed(-0.5)).toBe('−0,5')
  expect(english.signed(3)).toBe('+3')
  expect(english.signed(0)).toBe('0')
})

test('percent stands at the figure in English and behind a narrow space in French', () => {
  expect(english.percent(85)).toBe('85%')
  expect(french.percent(85)).toMatch(/^85[\u00A0\u202F]%$/)
})

test('thousands are kept apart as the language does', () => {
  expect(english.number(12_000)).toBe('12,000')
  expect(french.number(12_000)).toBe('12\u202F000')
})

test('figures that need no separators are written as every language does', () => {
  for (const [tag, formats] of [
    ['en-GB', english],
    ['fr-FR', french],
  ] as const) {
    const exact = new Intl.NumberFormat(tag)
    for (let value = 0; value < 1_100; value += 1)
      expect(formats.number(value)).toBe(exact.format(value))
  }
})

test('lists end in the language’s own word', () => {
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c')
  expect(french.list(['a', 'b', 'c'])).toBe('a, b et c')
  expect(french.list(['a'])).toBe('a')
  expect(french.list([])).toBe('')
})

test('days and times are written out', () => {
  expect(english.day(MOMENT)).toBe('22 November 2026')
  expect(french.day(MOMENT)).toBe('22 novembre 2026')
  expect(english.dayOfYear(MOMENT)).toBe('22 November')
  expect(french.weekday(MOMENT)).toBe('dimanche')
  expect(english.time(MOMENT)).toBe('14:05')
  expect(english.longDayAndTime(MOMENT)).toBe('22 November 2026, 14:05')
  expect(french.dayAndTime(MOMENT)).toContain('22 nov. 2026')
})

test('what is no date is written as nothing', () => {
  expect(english.day('yesterday')).toBe('')
  expect(french.longDayAndTime('')).toBe('')
  expect(french.time(Number.NaN)).toBe('')
})

test('a clock reads as minutes and seconds, also beyond an hour', () => {
  expect(french.clock(161_900)).toBe('02:41')
  expect(english.clock(3_661_000)).toBe('61:01')
})

test('figures in sentences are written by the language, text is put in as it is', () => {
  expect(fillIn(2.5, undefined, 'fr')).toBe('2,5')
  expect(fillIn(85, 'percent', 'fr')).toMatch(/^85[\u00A0\u202F]%$/)
  expect(fillIn('2.5', undefined, 'fr')).toBe('2.5')
  expect(fillIn(161_900, 'clock', 'en')).toBe('02:41')
  expect(fillIn(2.5, 'signed', 'en-XA')).toBe('+2.5')
})
