import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The gallery is for developers and stays in English; languages are named in themselves. */
const SCREENS = globSync('renderer/**/*.tsx').filter((path) => !path.includes('/gallery/'))

/** Text between tags, and attributes that people hear or read, written out instead of looked up. */
const LOOSE = [
  />\s*[^<>{}()=;&|]*\p{Letter}{2,}[^<>{}()=;&|]*\s*<\//gu,
  /\s(?:aria-label|aria-description|title|placeholder|alt|label|name)="[^"]*\p{Letter}{2,}[^"]*"/gu,
]

test('there are screens to look at', () => {
  expect(SCREENS.length).toBeGreaterThan(50)
})

test.each(SCREENS)('%s takes every word that is read or heard from the words', (path) => {
  const source = readFileSync(path, 'utf8')
  const found = LOOSE.flatMap((loose) => source.match(loose) ?? []).filter(
    (text) => !/\sname="[a-z-]+"/.test(text),
  )
  expect(found).toEqual([])
})

test.each(SCREENS)('%s leaves dates, figures and quotation marks to the language', (path) => {
  const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(source).not.toMatch(/toLocale(?:Date|Time)?String|new Intl\.|[“”«»]/)
  expect(source, 'percent').not.toMatch(/\}\s%[`<]/)
})
