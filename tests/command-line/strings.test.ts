import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellOf, textOf } from '../../engine/strings/csv-cell.ts'
import { readTranslatorsCsv, translatorsCsv } from '../../command-line/strings/translators-csv.ts'
import { SOUND_SCENARIO } from '../../engine/problems/sound-files.ts'
import { emptyFolder, thirdRing } from './run-command.ts'

/** A folder with the sound scenario in a folder of its own, and its table where one is given. */
function folderWith(table?: string): string {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'lost-parcel', 'media'), { recursive: true })
  writeFileSync(join(folder, 'lost-parcel', 'media', 'sigh.mp3'), 'x')
  writeFileSync(join(folder, 'lost-parcel', 'scenario.yaml'), SOUND_SCENARIO)
  if (table !== undefined) {
    mkdirSync(join(folder, 'lost-parcel', 'strings'))
    writeFileSync(join(folder, 'lost-parcel', 'strings', 'fr.yaml'), table)
  }
  return folder
}

const TABLE = `format: 1
language: fr
scenario: lost-parcel
texts:
  # said of the parcel
  title:
    source: The lost parcel
    text: Le colis perdu
`

const FRENCH = ['--language', 'fr']

function tableIn(folder: string): string {
  return readFileSync(join(folder, 'lost-parcel', 'strings', 'fr.yaml'), 'utf8')
}

describe.concurrent('third-ring strings', { timeout: 120_000 }, () => {
  it('sends everything out, takes it back, and nothing is left to do', async () => {
    const folder = folderWith(TABLE)
    const sent = await thirdRing(['strings', 'export', 'lost-parcel', ...FRENCH], folder)
    expect(sent).toMatchObject({ code: 0, out: 'Wrote lost-parcel-fr.csv\n', errors: '' })
    const file = join(folder, 'lost-parcel-fr.csv')
    const csv = readFileSync(file, 'utf8')
    expect(csv.startsWith('\ufeffid,source,translation,state,source then,note\r\n')).toBe(true)
    expect(csv).toContain('title,The lost parcel,Le colis perdu,done,,\r\n')
    // The translator fills in the third column wherever it is empty.
    const filled = csv.replace(
      /^([^,\r\n]+),("(?:[^"]|"")*"|[^,\r\n]*),,missing/gm,
      '$1,$2,$2,missing',
    )
    writeFileSync(file, filled)
    const back = await thirdRing(
      ['strings', 'import', 'lost-parcel-fr.csv', 'lost-parcel', ...FRENCH],
      folder,
    )
    expect(back.errors).toBe('')
    expect(back.out).toMatch(/fr\.yaml: \d{2} added, 0 changed, 1 as before, 0 without/)
    expect(tableIn(folder).startsWith(TABLE)).toBe(true)
    const checked = await thirdRing(['strings', 'check', 'lost-parcel'], folder)
    expect(checked.out).toMatch(/^fr: (\d+) of \1 texts translated, 0 out of date, 0 left over/)
    expect(readdirSync(join(folder, 'lost-parcel', 'strings'))).toEqual(['fr.yaml'])
  })

  it('writes over no file, and into the terminal where it is told to', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'mine.csv'), 'mine')
    const words = ['strings', 'export', 'lost-parcel', ...FRENCH, '--to']
    const refused = await thirdRing([...words, 'mine.csv'], folder)
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.errors).toContain('--force')
    expect(readFileSync(join(folder, 'mine.csv'), 'utf8')).toBe('mine')
    const shown = await thirdRing([...words, '-'], folder)
    expect(shown.out).toContain('title,The lost parcel,,missing,,')
  })

  it('names missing, changed and left-over texts with their place in the table', async () => {
    const folder = folderWith(
      `${TABLE.replace('The lost parcel', 'A lost parcel')}  titel: Le colis\n`,
    )
    const { out, code } = await thirdRing(['check', 'lost-parcel'], folder)
    const file = join('lost-parcel', 'strings', 'fr.yaml')
    expect(out).toContain(
      `${file}:7:13 TR803 the text of “title” is another one now: The lost parcel`,
    )
    expect(out).toContain(`${file}:9:3 TR801 no text has the id “titel”; did you mean “title”?`)
    expect(out).toContain(`${file}:4:1 TR802 “request” is not translated`)
    expect(code).toBe(1)
    const counted = await thirdRing(['strings', 'check', 'lost-parcel'], folder)
    expect(counted.out).toMatch(/^fr: 1 of \d+ texts translated, 1 out of date, 1 left over/)
    expect(counted.code).toBe(1)
  })

  it('brings a table up to the scenario, with a word on each text for whoever fills it in', async () => {
    const folder = folderWith(TABLE.replace('  title:', '  titel:'))
    const fresh = await thirdRing(['strings', 'refresh', 'lost-parcel', ...FRENCH], folder)
    expect(fresh.out).toMatch(/fr\.yaml: \d+ added, 1 moved, 0 looked through, \d+ texts in all/)
    expect(tableIn(folder)).toContain(
      '  title:\n    source: "The lost parcel"\n    text: "Le colis perdu"',
    )
    expect(tableIn(folder)).not.toContain('titel')
    expect(tableIn(folder)).toContain('# said of the parcel')
    const again = await thirdRing(['strings', 'refresh', 'lost-parcel', ...FRENCH], folder)
    expect(again.out).toContain(': 0 added, 0 moved, 0 looked through')
  })

  it.each([
    ['no column of that name', 'id,source\ntitle,x\n', /:1 has no column “translation”/],
    [
      'a row too short',
      'id,source,translation\ntitle,x,y\nrequest,z\n',
      /:3 .*more or fewer columns/,
    ],
    ['a quote that is never closed', 'id,source,translation\ntitle,"x,y\n', /never closed/],
    ['a quote in the middle', 'id,source,translation\ntitle,a"b,y\n', /:2 .*quote/],
    [
      'the same id twice',
      'id,source,translation\nt,x,y\nt,x,z\n',
      /:3 has the id “t” again, .* line 2/,
    ],
    ['a row without an id', 'id,source,translation\n,x,y\n', /:2 has no id/],
    [
      'letters of another encoding',
      Buffer.from('id,source,translation\nt,x,\xe9\n', 'latin1'),
      /UTF-8/,
    ],
    ['something else', 'Dear translator,\n', /does not begin with the column “id”/],
    ['nothing', '', /does not begin with the column “id”/],
    ['nothing of this scenario', 'id,source,translation\nx,y,z\n', /none of the texts/],
  ])('refuses a spreadsheet with %s, and changes nothing', async (_, csv, sentence) => {
    const folder = folderWith(TABLE)
    writeFileSync(join(folder, 'back.csv'), csv)
    const run = await thirdRing(['strings', 'import', 'back.csv', 'lost-parcel', ...FRENCH], folder)
    expect(run.code).toBe(2)
    expect(run.errors).toMatch(sentence)
    expect(run.errors).not.toMatch(/\n.*\n/)
    expect(tableIn(folder)).toBe(TABLE)
  })

  it.each([
    [
      'semicolons',
      'id;source;translation\r\ntitle;The lost parcel;Le colis; perdu\r\n'.replace(
        'colis;',
        'colis',
      ),
      'utf8',
    ],
    [
      'tabs in UTF-16',
      '\ufeffid\tsource\ttranslation\r\ntitle\tThe lost parcel\tLe colis perdu\r\n',
      'utf16le',
    ],
    [
      'a byte order mark',
      '\ufeffid,source,translation\ntitle,The lost parcel,Le colis perdu\n',
      'utf8',
    ],
  ] as const)('takes what spreadsheets write: %s', async (_, csv, encoding) => {
    const folder = folderWith()
    writeFileSync(join(folder, 'back.csv'), csv, encoding)
    const run = await thirdRing(['strings', 'import', 'back.csv', 'lost-parcel', ...FRENCH], folder)
    expect(run).toMatchObject({ code: 0, errors: '' })
    expect(tableIn(folder)).toContain('text: "Le colis perdu"')
  })

  it('makes a script for a speaker, in the order of the conversation', async () => {
    const folder = folderWith(TABLE)
    const run = await thirdRing(
      ['strings', 'export', 'lost-parcel', '--as', 'voice-script', '--to', '-'],
      folder,
    )
    const [head, first, second] = run.out.split('\r\n')
    expect(head).toBe('number,file,id,who,mood,how to say it,text,said when,remark')
    expect(first).toMatch(
      /^1,media\/sigh\.mp3,moments\.opening\.customer\.trust-under-20,Mr\. Osei,/,
    )
    expect(second).toContain('media/opening.mp3')
    const french = await thirdRing(
      ['strings', 'export', 'lost-parcel', '--as', 'voice-script', ...FRENCH, '--to', '-'],
      folder,
    )
    expect(french.out).toContain('media/fr/sigh.mp3')
  })

  it.each([
    [['strings'], /say what to do: export, import, refresh, check/],
    [['strings', 'export', 'lost-parcel'], /say which language/],
    [['strings', 'export', 'lost-parcel', '--language', '../x'], /is not a language/],
    [['strings', 'export', 'nowhere', ...FRENCH], /no file or folder/],
    [['strings', 'export', 'lost-parcel', ...FRENCH, '--as', 'pdf'], /csv or voice-script/],
    [['strings', 'import', 'x.csv', ...FRENCH], /name the spreadsheet, then the scenario/],
    [['strings', 'import', 'x.csv', 'lost-parcel', ...FRENCH], /there is no file “x.csv”/],
    [['strings', 'refresh', 'lost-parcel', '--language', 'en'], /is written in en/],
  ])('answers %j with a sentence', async (words, sentence) => {
    const run = await thirdRing(words, folderWith())
    expect(run.code).toBe(2)
    expect(run.errors).toMatch(sentence)
  })
})

describe('a cell of a spreadsheet', () => {
  it('is no formula, and gives back the very text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', "'", '-', '@', '\t', 'a', '＝') }),
        (text) => {
          expect(textOf(cellOf(text))).toBe(text)
          expect(cellOf(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        },
      ),
    )
  })

  it('survives the way to the translator and back, whatever the texts', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), (pairs) => {
        const texts = pairs.map(([text], index) => ({ id: `id-${index}`, text }))
        const entries = pairs.map(([source, text], index) => ({
          id: `id-${index}`,
          source,
          text,
          note: '',
        }))
        const subject = { kind: 'scenario', id: 'x' } as const
        const csv = translatorsCsv(texts, { format: 1, language: 'fr', subject, entries })
        expect(readTranslatorsCsv(Buffer.from(csv), 'x.csv')).toEqual(entries)
      }),
    )
  })
})
