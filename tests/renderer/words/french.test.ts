import { expect, test } from 'vitest'
import { english } from '../../../renderer/words/en/english.ts'
import { french } from '../../../renderer/words/fr/french.ts'
import { allWords, placesIn } from './all-words.ts'

const ENGLISH = allWords(english)
const FRENCH = allWords(french)

/** Words that are the same in both languages. */
const SAME_IN_BOTH = new Set([
  'Third Ring',
  '– Third Ring',
  'Coach',
  'Pause',
  'Service',
  'Notes',
  'Volume',
  'Opinion',
  'opinion',
  'Attitudes',
  'Mode',
  'min',
  'minute',
  'minutes',
  'Normal',
  'point',
  'points',
  'vote',
  'votes',
])

test('French has the very keys of English', () => {
  expect([...FRENCH.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted())
})

test('a French sentence has the places for values of its English source', () => {
  for (const [key, text] of FRENCH) {
    expect(placesIn(text), key).toEqual(placesIn(ENGLISH.get(key) ?? ''))
  }
})

test('no sentence was left in English', () => {
  for (const [key, text] of FRENCH) {
    const own = text.replace(/\{\{.*?\}\}/g, '').trim()
    if (!/\p{Letter}/u.test(own) || SAME_IN_BOTH.has(own)) continue
    expect(text, key).not.toBe(ENGLISH.get(key))
  }
})

test('a colon and closing guillemets follow a space that does not break, as do opening ones before it', () => {
  for (const [key, text] of FRENCH) {
    expect(text, key).not.toMatch(/(?<!\u00A0)[:»](?!\/\/)/)
    expect(text, key).not.toMatch(/«(?!\u00A0)/)
  }
})

test('a semicolon, an exclamation mark and a question mark follow a narrow space that does not break', () => {
  for (const [key, text] of FRENCH) expect(text, key).not.toMatch(/(?<!\u202F|^)[;!?]/)
})

test('French is set with guillemets and the curly apostrophe', () => {
  for (const [key, text] of FRENCH) expect(text, key).not.toMatch(/["'“”]/)
})

test('the program never raises its voice, and addresses people as vous', () => {
  for (const [key, text] of FRENCH) {
    // Customers may.
    if (!key.startsWith('voice:sample.')) expect(text, key).not.toContain('!')
    expect(` ${text} `, key).not.toMatch(/[\s’](?:tu|toi|ton|ta|tes|t’)[\s’.,]/i)
  }
})
