import { describe, expect, it } from 'vitest'
import { mergedEntries } from '../../../engine/strings/merged-entries.ts'
import { refreshedEntries } from '../../../engine/strings/refreshed-entries.ts'
import type { StringTable, TableEntry } from '../../../engine/strings/string-table.ts'

function entry(id: string, source: string | null, text: string, note = ''): TableEntry {
  return { id, source, text, note }
}

function table(...entries: readonly TableEntry[]): StringTable {
  return { format: 1, language: 'fr', subject: { kind: 'scenario', id: 'x' }, entries }
}

const TEXTS = [
  { id: 'title', text: 'The parcel' },
  { id: 'request', text: 'To know where it is.' },
]

describe('bringing a table up to its scenario', () => {
  it('puts in what is new, empty, with its source', () => {
    expect(refreshedEntries(null, TEXTS, false)).toMatchObject({
      changed: [entry('title', 'The parcel', ''), entry('request', 'To know where it is.', '')],
      added: 2,
      gone: [],
    })
  })

  it('moves a translation whose text only got another id', () => {
    const fresh = refreshedEntries(
      table(entry('titel', 'The parcel', 'Le colis', 'short'), entry('request', null, 'Où ?')),
      TEXTS,
      false,
    )
    expect(fresh).toMatchObject({
      changed: [entry('title', 'The parcel', 'Le colis', 'short')],
      gone: ['titel'],
      moved: 1,
      added: 0,
    })
  })

  it('leaves alone what belongs to nothing, and takes out what is empty besides', () => {
    const fresh = refreshedEntries(
      table(entry('old', 'Something else', 'Autre chose'), entry('older', 'Nothing', '')),
      TEXTS,
      false,
    )
    expect(fresh.gone).toEqual(['older'])
  })

  it('takes the present text for the source only when asked to', () => {
    const stale = table(entry('title', 'A parcel', 'Le colis'), entry('request', null, 'Où ?'))
    expect(refreshedEntries(stale, TEXTS, false).changed).toEqual([])
    expect(refreshedEntries(stale, TEXTS, true)).toMatchObject({
      changed: [
        entry('title', 'The parcel', 'Le colis'),
        entry('request', 'To know where it is.', 'Où ?'),
      ],
      accepted: 2,
    })
  })
})

describe('taking over what a translator sends', () => {
  const sent = (id: string, source: string, text: string, note = '') => ({ id, source, text, note })

  it('adds, changes and counts, and never takes anything away', () => {
    const merged = mergedEntries(
      table(entry('title', 'The parcel', 'Le colis', 'keep me')),
      [
        sent('title', 'The parcel', 'Le paquet'),
        sent('request', 'To know where it is.', ''),
        sent('brief', 'A text of before', 'Un ancien texte'),
      ],
      TEXTS,
    )
    expect(merged).toEqual({
      changed: [
        entry('title', 'The parcel', 'Le paquet', 'keep me'),
        entry('brief', 'A text of before', 'Un ancien texte'),
      ],
      replaced: ['title'],
      added: ['brief'],
      unchanged: 0,
      empty: 1,
      unknown: ['brief'],
      outOfDate: [],
    })
  })

  it('keeps the source that was worked from, so that a later change of it is noticed', () => {
    const { changed, outOfDate } = mergedEntries(
      null,
      [sent('title', 'A parcel', 'Un colis')],
      TEXTS,
    )
    expect(changed).toEqual([entry('title', 'A parcel', 'Un colis')])
    expect(outOfDate).toEqual(['title'])
  })
})
