import { expect, test } from 'vitest'
import { createLanguage } from '../../../renderer/app/language.ts'
import { english } from '../../../renderer/words/en/english.ts'

function sentences(words: object, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[place, value] as const]
    return value !== null && typeof value === 'object' ? sentences(value, place) : []
  })
}

const ALL = Object.entries(english).flatMap(([area, words]) =>
  sentences(words).map(([key, text]) => [`${area}:${key}`, text] as const),
)

test('every word of the interface can be looked up by its key', () => {
  const language = createLanguage()
  for (const [key, text] of ALL) {
    if (text.includes('{{') || /_(one|other)$/.test(key)) continue
    expect(language.t(key), key).toBe(text)
  }
})

test('names that people write are shown as they are, never as markup', () => {
  const language = createLanguage()
  expect(language.t('settings:removeOf', { name: '<b>Ann & Bo</b>' })).toContain('<b>Ann & Bo</b>')
})

test('every placeholder is closed and there is no emoji', () => {
  for (const [key, text] of ALL) {
    expect(text.match(/\{\{/g)?.length, key).toBe(text.match(/\}\}/g)?.length)
    expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u)
  }
})

test('a plural has both of its forms', () => {
  const keys = new Set(ALL.map(([key]) => key))
  for (const key of keys) {
    if (key.endsWith('_one')) expect(keys, key).toContain(key.replace(/_one$/, '_other'))
  }
})
