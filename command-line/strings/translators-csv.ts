/** The spreadsheet that goes to a translator and comes back. */
import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { SentText } from '../../engine/strings/merged-entries.ts'
import type { StringTable } from '../../engine/strings/string-table.ts'
import type { SourceText } from '../../engine/strings/text-list.ts'
import { UsageError } from '../command.ts'
import { cellOf, textOf } from '../../engine/strings/csv-cell.ts'

const COLUMNS = ['id', 'source', 'translation', 'state', 'source then', 'note'] as const
const NEEDED = ['id', 'source', 'translation'] as const

/** A row for each text, in the order of the scenario: what to translate, what there is, and in what state it is. */
export function translatorsCsv(texts: readonly SourceText[], table: StringTable | null): string {
  const entries = new Map((table?.entries ?? []).map((entry) => [entry.id, entry]))
  const rows = texts.map(({ id, text }) => {
    const entry = entries.get(id)
    const then = entry?.source ?? null
    const state =
      entry === undefined || entry.text === ''
        ? 'missing'
        : then === null
          ? 'not compared'
          : then === text
            ? 'done'
            : 'text has changed'
    const changed = state === 'text has changed' ? (then ?? '') : ''
    return [id, text, entry?.text ?? '', state, changed, entry?.note ?? ''].map(cellOf)
  })
  return stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows' })
}

/** Reads what came back; every fault is told with its line. Throws a UsageError; then nothing was taken over. */
export function readTranslatorsCsv(bytes: Uint8Array, shown: string): readonly SentText[] {
  const text = decoded(bytes, shown)
  const records = recordsOf(text, shown)
  const [head, ...rows] = records
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? []
  const missing = NEEDED.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new UsageError(
      `${shown}:1 has no column “${missing.join('”, “')}”; its first line names the columns, as in the exported file`,
    )
  const seen = new Map<string, number>()
  return rows.flatMap(({ record, line }) => {
    const cell = (name: string) => textOf(record[names.indexOf(name)] ?? '').trim()
    const id = cell('id')
    if (id === '') {
      if (record.every((value) => value.trim() === '')) return []
      throw new UsageError(`${shown}:${line} has no id; every row needs the one that was exported`)
    }
    const first = seen.get(id)
    if (first !== undefined)
      throw new UsageError(
        `${shown}:${line} has the id “${id}” again, which stands in line ${first}`,
      )
    seen.set(id, line)
    return [{ id, source: cell('source'), text: cell('translation'), note: cell('note') }]
  })
}

interface CsvRecord {
  readonly record: readonly string[]
  /** Line of the file in which the record ends, from 1. */
  readonly line: number
}

function recordsOf(text: string, shown: string): readonly CsvRecord[] {
  const delimiter = [',', ';', '\t'].find((sign) => new RegExp(`^"?id"?${sign}`, 'i').test(text))
  if (delimiter === undefined)
    throw new UsageError(`${shown}:1 does not begin with the column “id”; is it an exported file?`)
  try {
    const found: unknown = parse(text, { delimiter, info: true, max_record_size: 200_000 })
    // With `info` each record comes with where it stands.
    const records = found as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    return records.map(({ record, info }) => ({ record, line: info.lines }))
  } catch (refused) {
    if (!(refused instanceof CsvError)) throw refused
    const line = typeof refused['lines'] === 'number' ? refused['lines'] : 1
    throw new UsageError(`${shown}:${line} is not what a spreadsheet writes: ${reason(refused)}`)
  }
}

function reason(refused: CsvError): string {
  switch (refused.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a text in quotes is never closed'
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'a quote stands where none may be; a quote inside a text is written twice'
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
    case 'CSV_RECORD_INCONSISTENT_COLUMNS':
      return 'this row has more or fewer columns than the first one'
    case 'CSV_MAX_RECORD_SIZE':
      return 'a row is longer than all limits; is a quote missing above it?'
    default:
      return 'the row cannot be read'
  }
}

/** Spreadsheets write UTF-8 or, as “Unicode text”, UTF-16; anything else would come in with broken letters. */
function decoded(bytes: Uint8Array, shown: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(
      `${shown} is not written in UTF-8, so accents would be lost; save it as “CSV UTF-8”`,
    )
  }
}
