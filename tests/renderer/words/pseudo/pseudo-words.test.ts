import { expect, test } from 'vitest'
import { english } from '../../../../renderer/words/en/english.ts'
import { pseudoText } from '../../../../renderer/words/pseudo/pseudo-text.ts'
import { pseudoWords } from '../../../../renderer/words/pseudo/pseudo-words.ts'
import { allWords, placesIn } from '../all-words.ts'

const ENGLISH = allWords(english)

test('the long trial language has every word, a third longer, accented and in brackets', () => {
  for (const [key, text] of allWords(pseudoWords('en-XA'))) {
    const source = ENGLISH.get(key) ?? ''
    expect(text, key).toMatch(/^\[.*\]$/s)
    expect(placesIn(text), key).toEqual(placesIn(source))
    const own = source.replace(/\{\{.*?\}\}/g, '').length
    expect(text.length - source.length, key).toBeGreaterThanOrEqual(Math.floor(own * 0.3))
  }
})

test('no plain letter that has an accented twin is left outside of the places for values', () => {
  expect(pseudoText('Save {{name}} as gone')).toMatch(/^\[Šávé \{\{name\}\} áš ğöñé/)
})

test('the trial language from right to left runs the whole sentence backwards', () => {
  for (const text of allWords(pseudoWords('en-XB')).values())
    expect(text).toMatch(/^\u202E.*\u202C$/s)
})
