import { expect, test } from 'vitest'
import { createLanguage } from '../../../renderer/app/language.ts'
import { english } from '../../../renderer/words/en/english.ts'
import { french } from '../../../renderer/words/fr/french.ts'
import { pseudoWords } from '../../../renderer/words/pseudo/pseudo-words.ts'
import { allWords } from './all-words.ts'

const LANGUAGES = [
  ['en', english],
  ['fr', french],
  ['en-XA', pseudoWords('en-XA')],
  ['en-XB', pseudoWords('en-XB')],
] as const

test.each(LANGUAGES)(
  'every word of the interface in %s can be looked up by its key',
  (tag, words) => {
    const language = createLanguage(tag, words)
    for (const [key, text] of allWords(words)) {
      if (text.includes('{{') || /_(one|other)$/.test(key)) continue
      expect(language.t(key), key).toBe(text)
    }
  },
)

test.each(LANGUAGES)('every plural of %s is found for any number', (tag, words) => {
  const language = createLanguage(tag, words)
  for (const key of allWords(words).keys()) {
    if (!key.endsWith('_one')) continue
    const asked = key.replace(/_one$/, '')
    for (const count of [0, 0.5, 1, 2, 21, 1_000_000]) {
      expect(language.t(asked, { count }), `${asked} for ${count}`).not.toBe(asked.split(':')[1])
    }
  }
})

test.each(LANGUAGES)(
  'every place for a value in %s is closed, and there is no emoji',
  (_, words) => {
    for (const [key, text] of allWords(words)) {
      expect(text.match(/\{\{/g)?.length, key).toBe(text.match(/\}\}/g)?.length)
      expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u)
    }
  },
)

test('names that people write are shown as they are, never as markup', () => {
  const language = createLanguage('en', english)
  expect(language.t('settings:removeOf', { name: '<b>Ann & Bo</b>' })).toContain('<b>Ann & Bo</b>')
})

test('a plural has both of its forms', () => {
  const keys = allWords(english)
  for (const key of keys.keys()) {
    if (key.endsWith('_one')) expect([...keys.keys()]).toContain(key.replace(/_one$/, '_other'))
  }
})

test('English is set with curly quotes and without straight ones', () => {
  for (const [key, text] of allWords(english)) expect(text, key).not.toMatch(/["']/)
})

test('percent signs are written by the language, never by the words', () => {
  for (const words of [english, french]) {
    for (const [key, text] of allWords(words)) expect(text, key).not.toContain('%')
  }
})
