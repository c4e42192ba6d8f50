import { expect, it } from 'vitest'
import { closestLanguage } from '../../../engine/strings/closest-language.ts'

it.each([
  ['fr', 'en', ['de', 'fr'], 'fr'],
  ['fr-CA', 'en', ['fr'], 'fr'],
  ['fr', 'en', ['fr-CA'], 'fr-CA'],
  ['fr-CA', 'en', ['fr', 'fr-CA'], 'fr-CA'],
  ['FR', 'en', ['fr'], 'fr'],
  ['en', 'en', ['fr'], null],
  ['en-GB', 'en', ['fr'], null],
  ['en-GB', 'en', ['fr', 'en-GB'], 'en-GB'],
  ['en', 'fr', ['de'], null],
  ['pt', 'en', [], null],
])('takes for %s, of a scenario in %s with %j, %j', (asked, source, available, taken) => {
  expect(closestLanguage(asked, source, available)).toBe(taken)
})
