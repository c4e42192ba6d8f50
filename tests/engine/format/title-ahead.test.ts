import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readChapter } from '../../../engine/format/read-chapter.ts'
import { readDrill } from '../../../engine/format/read-drill.ts'
import { titleAhead, titleInTable } from '../../../engine/format/title-ahead.ts'
import { readStringTable } from '../../../engine/strings/read-string-table.ts'

const SCENARIOS = join(import.meta.dirname, '../../../scenarios')

function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
}

describe.each(['drills', 'handbook'] as const)('The titles of our %s, read ahead', (kind) => {
  const folder = join(SCENARIOS, kind)
  const french = new Map(filesIn(join(folder, 'strings/fr')))

  it.each(filesIn(folder))('are those of the whole file: %s', (name, text) => {
    const read = kind === 'drills' ? readDrill(text, name) : readChapter(text, name)
    const { title, language } = read.document ?? { title: '', language: '' }
    expect(titleAhead(text)).toEqual({ title, language })
    const table = french.get(name) ?? ''
    const { table: whole } = readStringTable(table, name)
    const translated = whole?.entries.find(({ id }) => id === 'title')?.text
    expect(titleInTable(table, title)).toBe(translated)
  })
})

describe('A title, read ahead', () => {
  it('may go on in the next lines, as YAML has it', () => {
    const text =
      'format: 1\r\ntitle: >-\r\n  Say it\r\n\r\n  calmly\r\nlanguage: de\r\nkind: sort\r\n'
    expect(titleAhead(text)).toEqual({ title: 'Say it\ncalmly', language: 'de' })
  })

  it('is not that of an item, and is null where there is none or it cannot be understood', () => {
    expect(titleAhead('items:\n  - title: An item\n')).toBeNull()
    expect(titleAhead('title:\nkind: sort\n')).toBeNull()
    expect(titleAhead('title: "torn\nkind: sort\n')).toBeNull()
    expect(titleAhead('')).toBeNull()
  })
})

describe('A translated title, read ahead', () => {
  it('may be written short, and may be long', () => {
    expect(titleInTable('format: 1\ntexts:\n  title: Nos mots\n', 'Our words')).toBe('Nos mots')
    const long =
      'texts:\n  # What it is called\n  title:\n    source: Our words\n    text: >-\n      Nos\n      mots\n  prompt: x\n'
    expect(titleInTable(long, 'Our words')).toBe('Nos mots')
  })

  it('is null where it translates another title, or nothing', () => {
    const table = 'texts:\n  title:\n    source: Our words\n    text: Nos mots\n'
    expect(titleInTable(table, 'Our new words')).toBeNull()
    expect(
      titleInTable('texts:\n  title:\n    source: Our words\n    text: ""\n', 'Our words'),
    ).toBeNull()
    expect(titleInTable('texts:\n  prompt: x\n', 'Our words')).toBeNull()
    expect(titleInTable('', 'Our words')).toBeNull()
  })
})

describe('A file that was written to be slow', () => {
  it('is read ahead as quickly as any other', () => {
    const lines = 1_000_000
    const began = performance.now()
    titleAhead(`title: >-\n${' x\n'.repeat(lines)}`)
    expect(titleInTable(`texts:\n${'\n'.repeat(lines)}  title: Ours\n`, 'Our words')).toBeNull()
    expect(titleInTable(`texts:\n${' \t\n'.repeat(lines)}`, 'Our words')).toBeNull()
    titleInTable(`texts:\n  title:\n${'    x\n'.repeat(lines)}`, 'Our words')
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
