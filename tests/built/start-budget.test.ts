/** What the program loads before it can draw anything: as little as the first screen needs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../tools/project-folder.ts'
import {
  fileTable,
  laterFiles,
  NOT_AT_START,
  START_BUDGET,
  startFiles,
} from '../../tools/testing/start-budget.ts'

const SCREENS = join(projectFolder, 'out/renderer')
const files = startFiles(SCREENS)
const scripts = files.filter(({ path }) => path.endsWith('.js'))
const sheets = files.filter(({ path }) => path.endsWith('.css'))
const text = scripts.map(({ path }) => readFileSync(join(SCREENS, path), 'utf8')).join('\n')

test.each([
  ['scripts', scripts],
  ['sheets', sheets],
] as const)('the %s of the start keep within their budget', (kind, some) => {
  const zipped = some.reduce((sum, file) => sum + file.zipped, 0)
  const table = `${zipped} of ${START_BUDGET[kind]} bytes after gzip:\n${fileTable(some)}`
  expect(zipped, table).toBeLessThanOrEqual(START_BUDGET[kind])
  expect(zipped, `nothing was found to measure\n${table}`).toBeGreaterThan(1_000)
})

test('the first sheet puts the layers of style in their order', () => {
  const [first] = sheets
  const text = first === undefined ? '' : readFileSync(join(SCREENS, first.path), 'utf8')
  const order = [...text.matchAll(/@layer ([a-z]+)/g)].map(([, layer]) => layer)
  expect([...new Set(order)]).toEqual(['reset', 'tokens', 'base', 'pieces', 'screens'])
})

test('the start comes in few files, which a page fetches in one go', () => {
  expect(files.length, fileTable(files)).toBeLessThanOrEqual(8)
})

test('both typefaces of the first screen come with its scripts, and no others', () => {
  const page = readFileSync(join(SCREENS, 'index.html'), 'utf8')
  const ahead = [...page.matchAll(/rel="preload" as="font"[^>]*href="\/assets\/([a-z-]+)-latin-w/g)]
  expect(ahead.map(([, name]) => name).toSorted()).toEqual([
    'atkinson-hyperlegible-next',
    'bricolage-grotesque',
  ])
  expect(page.match(/rel="preload"/g)).toHaveLength(2)
})

test.each(Object.entries(NOT_AT_START))('the start does not load %s', (what, marks) => {
  const found = marks.flatMap((mark) => mark.exec(text)?.[0] ?? [])
  expect(found, `${what} is in the start:\n${fileTable(scripts)}`).toEqual([])
})

test.each(Object.entries(NOT_AT_START).filter(([what]) => !/gallery|checks|scenario/.test(what)))(
  'the marks of %s are right: later files have them',
  (_, marks) => {
    const later = laterFiles(SCREENS).map(({ path }) => readFileSync(join(SCREENS, path), 'utf8'))
    for (const mark of marks) expect(later.some((script) => mark.test(script))).toBe(true)
  },
)
