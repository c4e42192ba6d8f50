import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemLine } from '../../../engine/problems/problem.ts'
import { SOUND_STRINGS, SOUND_TEXTS } from '../../../engine/problems/sound-files.ts'
import { usableStrings } from '../../../engine/strings/localised.ts'
import { readStringTable } from '../../../engine/strings/read-string-table.ts'

const FILE = 'lost-parcel/strings/fr.yaml'

function linesOf(text: string): readonly string[] {
  return readStringTable(text, FILE, SOUND_TEXTS).problems.map(problemLine)
}

/** The usable translations of a table with something in it changed. */
function usable(from: string, to: string): Readonly<Record<string, string>> {
  const { table } = readStringTable(SOUND_STRINGS.replace(from, to), FILE, SOUND_TEXTS)
  return table === null ? {} : usableStrings(table, SOUND_TEXTS.texts)
}

describe('reading a string table', () => {
  it('gives every translation by its id, with the text that it was made from', () => {
    const { table, problems } = readStringTable(SOUND_STRINGS, FILE, SOUND_TEXTS)
    expect(problems).toEqual([])
    expect(table?.language).toBe('fr')
    expect(table?.subject).toEqual({ kind: 'scenario', id: 'lost-parcel' })
    expect(table?.entries[0]).toEqual({
      id: 'title',
      source: 'The lost parcel',
      text: 'Le colis perdu',
      note: '',
    })
  })

  it('takes a translation without a source, and says that it cannot be watched', () => {
    const short = SOUND_STRINGS.replace(
      '  title:\n    source: The lost parcel\n    text: Le colis perdu\n',
      '  title: Le colis perdu\n',
    )
    const { table } = readStringTable(short, FILE, SOUND_TEXTS)
    expect(table?.entries[0]).toMatchObject({ id: 'title', source: null, text: 'Le colis perdu' })
    expect(linesOf(short)).toEqual([
      expect.stringMatching(/^lost-parcel\/strings\/fr\.yaml:5:3 TR804 “title” has no source/),
    ])
  })

  it('names what is missing, out of date and left over, each at its place', () => {
    const changed = SOUND_STRINGS.replace('text: Le colis perdu', "text: ''")
      .replace('source: To know where', 'source: To find out where')
      .replace('  moments.opening.customer:', '  moments.opening.customers:')
    const found = linesOf(changed).map((line) => line.slice(FILE.length).split(';')[0])
    expect(found).toEqual([
      ':4:1 TR802 “moments.opening.customer” is not translated: Is this {trainee.company}? Nine days without a word.',
      ':5:3 TR802 “title” is not translated: The lost parcel',
      ':9:13 TR803 the text of “request” is another one now: To know where the parcel is.',
      ':11:3 TR801 no text has the id “moments.opening.customers”',
    ])
  })

  it('leaves out a translation with a placeholder that its text does not have, and keeps one that lacks one', () => {
    expect(usable('Ici {trainee.company}', 'Ici {company}')).not.toHaveProperty(
      'moments.opening.customer',
    )
    expect(usable('Ici {trainee.company}', 'Ici le service')).toHaveProperty(
      'moments.opening.customer',
    )
  })

  it('leaves out what is empty and what belongs to no text', () => {
    expect(usable('text: Le colis perdu', "text: ''")).not.toHaveProperty('title')
    expect(usable('  title:', '  titles:')).not.toHaveProperty('titles')
  })

  it('keeps a translation whose text has changed since: French is better than nothing', () => {
    expect(usable('source: The lost parcel', 'source: A lost parcel')).toHaveProperty('title')
  })

  it.each([
    ['an alias', '  a: &x one\n  b: *x\n', 'TR112'],
    ['a key that means something to JavaScript', '  __proto__: one\n', 'TR115'],
    ['the same id twice', '  title: one\n  title: two\n', 'TR116'],
    ['an entry that is a list', '  title: [one]\n', 'TR205'],
    ['an unknown key in an entry', '  title: { text: one, txt: two }\n', 'TR201'],
    ['a text beyond every limit', `  title: ${'a'.repeat(4_001)}\n`, 'TR219'],
  ])('refuses %s', (_, texts, code) => {
    const text = `format: 1\nlanguage: fr\nscenario: lost-parcel\ntexts:\n${texts}`
    const read = readStringTable(text, FILE, SOUND_TEXTS)
    expect(read.table).toBeNull()
    expect(read.problems.map((problem) => problem.code)).toContain(code)
  })

  it('refuses a table for another scenario, in another language, or for nothing', () => {
    const codes = (from: string, to: string) =>
      readStringTable(SOUND_STRINGS.replace(from, to), FILE, SOUND_TEXTS).problems.map(
        (problem) => problem.code,
      )
    expect(codes('scenario: lost-parcel', 'scenario: found-parcel')).toEqual(['TR808'])
    expect(codes('scenario: lost-parcel', 'procedure: lost-parcel')).toEqual(['TR808'])
    expect(codes('scenario: lost-parcel', 'scenario: lost-parcel\nprocedure: x')).toEqual(['TR808'])
    expect(codes('language: fr', 'language: de')).toEqual(['TR807'])
    expect(codes('scenario: lost-parcel\n', '')).toContain('TR202')
  })

  it('never throws, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.nat(SOUND_STRINGS.length), fc.nat(12), fc.string(), (at, length, put) => {
        const broken = SOUND_STRINGS.slice(0, at) + put + SOUND_STRINGS.slice(at + length)
        const { table, problems } = readStringTable(broken, FILE, SOUND_TEXTS)
        expect(table === null).toBe(problems.some((problem) => problem.severity === 'error'))
      }),
      { numRuns: 300 },
    )
  })

  it('says what French readers would notice', () => {
    const slip = (text: string) => linesOf(SOUND_STRINGS.replace('Savoir où est le colis.', text))
    expect(slip('Où est-il ?')).toEqual([expect.stringContaining('TR810')])
    expect(slip('Où est-il\u202f?')).toEqual([])
    expect(slip('"Le colis : où est-il"')).toEqual([expect.stringContaining('U+00A0')])
    expect(slip('"Le colis\u00a0: où est-il"')).toEqual([])
    expect(slip('«colis»')).toEqual([expect.stringContaining('« »')])
    expect(slip("l'objet, à 17:00")).toEqual([expect.stringContaining('straight apostrophe')])
  })
})
