import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStringTable } from '../../../engine/strings/read-string-table.ts'
import type { TableEntry } from '../../../engine/strings/string-table.ts'
import { editedTable, newTable } from '../../../engine/strings/written-table.ts'

const HEAD = {
  language: 'fr',
  subject: { kind: 'scenario', id: 'lost-parcel' },
  schema: null,
} as const

function entry(id: string, text: string, source: string | null = 'As it was.'): TableEntry {
  return { id, source, text, note: '' }
}

const WRITTEN = `# For the translator: she says “vous”.
format: 1
language: fr
scenario: lost-parcel
texts:
  # The head.
  title:
    source: The lost parcel
    text: 'Le colis perdu' # said at the door

  # The request.
  request: >-
    Savoir où
    est le colis.
  brief:
    text: "Neuf jours."
# The end.
`

describe('writing a string table', () => {
  it('reads back what it wrote, whatever stands in the texts', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(
      // oxlint-disable-next-line no-control-regex -- the reader refuses what no text file has
      (text) => text.trim() !== '' && !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff]/.test(text),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 6 }), (texts) => {
        const entries = texts.map(([source, text, note], index) => ({
          id: `moments.m-${index}.customer`,
          source: source.trim(),
          text: text.trim(),
          note: note.trim(),
        }))
        const { table, problems } = readStringTable(newTable(HEAD, entries), 'strings/fr.yaml')
        expect(problems).toEqual([])
        expect(table?.entries).toEqual(entries)
      }),
    )
  })

  it('changes the entries that changed and no other letter of the file', () => {
    const made = editedTable(WRITTEN, [
      entry('brief', 'Neuf jours déjà.'),
      entry('hint', 'Écoutez.'),
    ])
    expect(made).toBe(
      WRITTEN.replace(
        '    text: "Neuf jours."\n',
        '    source: "As it was."\n    text: "Neuf jours déjà."\n',
      ) + '  hint:\n    source: "As it was."\n    text: "Écoutez."\n',
    )
  })

  it('takes an entry out and leaves the remark of the next one', () => {
    expect(editedTable(WRITTEN, [], ['title'])).toBe(
      WRITTEN.replace(/ {2}title:[\s\S]*?door\n/, ''),
    )
  })

  it('changes nothing where nothing changed', () => {
    expect(editedTable(WRITTEN, [])).toBe(WRITTEN)
  })

  it('keeps line ends of Windows in what it does not change', () => {
    const windows = WRITTEN.replaceAll('\n', '\r\n')
    const made = editedTable(windows, [entry('brief', 'Neuf.')]) ?? ''
    expect(made.startsWith(windows.slice(0, windows.indexOf('  brief:')))).toBe(true)
    expect(readStringTable(made, '').table?.entries.map(({ text }) => text)).toEqual([
      'Le colis perdu',
      'Savoir où est le colis.',
      'Neuf.',
    ])
  })

  it.each([
    ['in braces', 'format: 1\nlanguage: fr\nscenario: x\ntexts: { title: Titre, brief: Bref }\n'],
    ['broken', 'texts: ['],
  ])('gives up on a table that is %s, rather than lose something of it', (_, text) => {
    expect(editedTable(text, [entry('title', 'T')])).toBeNull()
  })

  it('gives, for any edit, a table that holds the changes and everything else as it was', () => {
    const ids = ['title', 'request', 'brief', 'hint', 'file.title']
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
        (changedIds, gone) => {
          const changed = changedIds.map((id) => entry(id, `Nouveau ${id}`))
          const before = readStringTable(WRITTEN, '').table?.entries ?? []
          const made = editedTable(WRITTEN, changed, gone)
          const after = readStringTable(made ?? '', '').table?.entries ?? []
          const wanted = new Map(before.map((one) => [one.id, one]))
          for (const id of gone) wanted.delete(id)
          for (const one of changed) wanted.set(one.id, one)
          // A table of which nothing is left has no texts to put entries under.
          fc.pre(wanted.size > 0)
          expect(new Map(after.map((one) => [one.id, one]))).toEqual(wanted)
        },
      ),
    )
  })
})
