/** Holds a string table against the texts that it translates. */
import { PLACEHOLDER } from '../conversation/placeholders.ts'
import { nearMissCure } from '../format/near-miss.ts'
import type { ProblemList } from '../format/problem-list.ts'
import { longestOf } from './longest-text.ts'
import type { StringTable, TableEntry, TableSource } from './string-table.ts'
import type { TablePlaces } from './table-places.ts'
import { typographicSlips } from './typographic-slips.ts'

/** Characters of a text that a message quotes. */
const QUOTED = 60

/** Reports what is missing, out of date, left over or written wrongly. */
export function checkTable(
  table: StringTable,
  source: TableSource,
  places: TablePlaces,
  problems: ProblemList,
): void {
  const texts = new Map(source.texts.map(({ id, text }) => [id, text]))
  const translated = new Set<string>()
  for (const entry of table.entries) {
    const text = texts.get(entry.id)
    if (text === undefined) {
      problems.report(
        'TR801',
        places.ofEntry(entry.id),
        { id: entry.id },
        problems.isLong ? undefined : nearMissCure(entry.id, texts.keys(), ORPHAN_CURE),
      )
      continue
    }
    if (entry.text === '') continue
    translated.add(entry.id)
    checkEntry(entry, text, table.language, places, problems)
  }
  for (const { id, text } of source.texts) {
    if (translated.has(id)) continue
    problems.report('TR802', places.ofEntry(id), { id, text: quoted(text) })
  }
}

const ORPHAN_CURE = 'take it out, or move its translation to the text that took its place'

function checkEntry(
  entry: TableEntry,
  text: string,
  language: string,
  places: TablePlaces,
  problems: ProblemList,
): void {
  const { id } = entry
  if (entry.source === null) problems.report('TR804', places.ofEntry(id), { id })
  else if (entry.source !== text)
    problems.report('TR803', places.ofSource(id), { id, text: quoted(text) })
  const names = placeholdersOf(text)
  for (const match of entry.text.includes('{') ? entry.text.matchAll(PLACEHOLDER) : []) {
    const name = match[0]
    if (!names.has(name))
      problems.report('TR805', places.ofTranslation(id, match.index), { name, id })
  }
  const given = placeholdersOf(entry.text)
  for (const name of names)
    if (!given.has(name)) problems.report('TR806', places.ofTranslation(id), { name, id })
  const most = longestOf(id)
  if (entry.text.length > most)
    problems.report('TR809', places.ofTranslation(id), { id, length: entry.text.length, most })
  for (const slip of typographicSlips(entry.text, language))
    problems.report('TR810', places.ofTranslation(id, slip.at), { what: slip.what }, slip.cure)
}

const NO_PLACEHOLDERS: ReadonlySet<string> = new Set()

/** The placeholders of a text, with their braces. */
export function placeholdersOf(text: string): ReadonlySet<string> {
  if (!text.includes('{')) return NO_PLACEHOLDERS
  return new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[0]))
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
}
