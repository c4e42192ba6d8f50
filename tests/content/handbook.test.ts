/** The handbook that the program comes with: whole, in both languages, and every row of the doctrine in it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTITUDES } from '../../engine/doctrine/attitudes.ts'
import { PHRASES } from '../../engine/doctrine/phrases.ts'
import { PRINCIPLES } from '../../engine/doctrine/principles.ts'
import { readChapter } from '../../engine/format/read-chapter.ts'
import { readProcedure } from '../../engine/format/read-procedure.ts'
import { chapterTexts } from '../../engine/handbook/change-chapter-texts.ts'
import { CHAPTER_SECTIONS, type ChapterDocument } from '../../engine/handbook/chapter-document.ts'
import { passagesOf } from '../../engine/handbook/chapter-passages.ts'
import { problemLine } from '../../engine/problems/problem.ts'
import { readStringTable } from '../../engine/strings/read-string-table.ts'

const SCENARIOS = join(import.meta.dirname, '../../scenarios')
const HANDBOOK = join(SCENARIOS, 'handbook')

const yamlIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const textOf = (...path: string[]) => readFileSync(join(...path), 'utf8')

const procedures = yamlIn(join(SCENARIOS, 'procedures')).map((name) => {
  const { document } = readProcedure(textOf(SCENARIOS, 'procedures', name), name)
  if (document === null) throw new Error(`${name} is a valid procedure`)
  return document
})
const known = { procedures: new Set(procedures.map(({ id }) => id)) }
const chapters = yamlIn(HANDBOOK).map((name) => ({
  name,
  ...readChapter(textOf(HANDBOOK, name), name, known),
}))
const documents = chapters.flatMap(({ document }) => document ?? [])
const entries = documents.flatMap((chapter) => chapter.entries)

/** Longest paragraph that is still read, in characters: four or five lines of a printed page. */
const LONGEST_PARAGRAPH = 560
/** Longest line that somebody says in one breath. */
const LONGEST_LINE = 200

describe('the chapters of the handbook', () => {
  it.each(chapters.map((chapter) => [chapter.name, chapter] as const))(
    '%s has nothing wrong with it',
    (_, { problems }) => {
      expect(problems.map(problemLine)).toEqual([])
    },
  )

  it('follow the sections of the doctrine, each with points, a message and a prompt', () => {
    const inOrder = documents.toSorted((one, other) => one.order - other.order)
    expect(inOrder.map(({ section }) => section)).toEqual(CHAPTER_SECTIONS)
    for (const chapter of documents) expect(chapter.points.length).toBeGreaterThan(2)
  })

  it('have entries of their own names', () => {
    const ids = entries.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('are read, not studied: short paragraphs, and something to open or to play in most entries', () => {
    const long = entries.flatMap(({ id, text }) =>
      text.filter((paragraph) => paragraph.length > LONGEST_PARAGRAPH).map(() => id),
    )
    expect(long).toEqual([])
    const lively = entries.filter(
      ({ examples, dialogue, list }) => examples.length > 0 || dialogue !== null || list.length > 0,
    )
    expect(lively.length / entries.length).toBeGreaterThan(0.9)
    const lines = entries.flatMap(({ dialogue }) => dialogue?.lines ?? [])
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter(({ says }) => says.length > LONGEST_LINE)).toEqual([])
  })

  it('say nothing twice', () => {
    const passages = entries.flatMap(passagesOf).filter((passage) => passage.length > 30)
    expect(passages.filter((passage, place) => passages.indexOf(passage) !== place)).toEqual([])
  })
})

describe('the doctrine in the handbook', () => {
  const principles = new Set<string>(entries.flatMap((entry) => entry.principles))

  it('has every principle', () => {
    expect(PRINCIPLES.map(({ id }) => id).filter((id) => !principles.has(id))).toEqual([])
  })

  it('has every attitude in an entry of its own', () => {
    const ids = new Set(entries.map(({ id }) => id))
    expect(ATTITUDES.filter(({ id }) => !ids.has(id))).toEqual([])
  })

  it('has every step of every procedure, and the four orders of the doctrine as a whole', () => {
    const steps = procedures.flatMap((procedure) => procedure.steps)
    expect(steps.filter(({ principle }) => !principles.has(principle))).toEqual([])
    const shown = new Set(entries.map(({ procedure }) => procedure))
    for (const id of ['interaction-5', 'complaint-7', 'consultation-6', 'loyalty-6'])
      expect(shown, id).toContain(id)
  })

  it('has every row of the table of phrases', () => {
    const shown = new Set(entries.flatMap(({ phrases }) => phrases))
    expect(PHRASES.filter(({ id }) => !shown.has(id))).toEqual([])
  })

  it('has every figure with its source', () => {
    const figures = entries.flatMap((entry) => entry.figures)
    const told = figures.map(({ figure, says, source }) => `${figure} ${says} ${source}`).join('\n')
    for (const claim of [
      /68 % .*Dan S\. Kennedy/,
      /5 % → 25 % to 95 % .*Bain & Company/,
      /R² = 0\.13 .*100,000 US consumers.*Dixon, Toman, DeLisi/,
      /four times.*Dixon, Toman, DeLisi/,
      /Stauss & Seidel/,
      /350 euros .*80,000 km over 24 months/,
      /70 euros .*per vehicle and year/,
    ])
      expect(told).toMatch(claim)
  })

  it.each([
    ['upset-10', 10],
    ['ten-commandments', 10],
    ['seven-habits', 7],
    ['be-sure', 6],
    ['five-ways', 5],
    ['five-ways-loyal', 5],
    ['customer-focus-breaks', 5],
    ['measure-satisfaction', 6],
    ['frictionless', 4],
  ])('has %s with %i items', (id, count) => {
    expect(entries.find((entry) => entry.id === id)?.list).toHaveLength(count)
  })

  it('asks the question that the course before it asked', () => {
    expect(documents.find(({ id }) => id === 'complaints')?.prompt).toContain(
      'two courses of action that win recognition from dissatisfied customers',
    )
  })
})

describe('the French of the handbook', () => {
  it.each(documents.map((document) => [document.id, document] as const))(
    'of %s is whole and belongs to the English of today',
    (id, document: ChapterDocument) => {
      const file = join(HANDBOOK, 'strings/fr', `${id}.yaml`)
      const texts = chapterTexts(document)
      const { table, problems } = readStringTable(readFileSync(file, 'utf8'), file, {
        subject: { kind: 'chapter', id },
        language: document.language,
        texts,
      })
      expect(problems.map(problemLine)).toEqual([])
      expect(table?.entries.filter(({ text }) => text === '')).toEqual([])
      expect(table?.entries).toHaveLength(texts.length)
    },
  )
})
