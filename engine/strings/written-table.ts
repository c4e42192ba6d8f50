/** Writes string tables. What is not changed stays letter by letter: remarks, order, quotes, empty lines. */
import { readStringTable } from './read-string-table.ts'
import type { TableEntry, TableSubject } from './string-table.ts'

/** What a new table begins with. */
export interface TableHead {
  readonly language: string
  readonly subject: TableSubject
  /** Path of the schema for editors from the table's folder, or null to leave it out. */
  readonly schema: string | null
}

/** A new table with these entries. */
export function newTable(head: TableHead, entries: readonly TableEntry[]): string {
  const { language, subject, schema } = head
  const lines = [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    'format: 1',
    `language: ${language}`,
    `${subject.kind}: ${subject.id}`,
    entries.length === 0 ? 'texts: {}' : 'texts:',
    ...entries.map((entry) => block(entry, '  ')),
  ]
  return `${lines.join('\n')}\n`
}

/**
 * The text of a table with some entries changed, put in or taken out; null where the table is written in a way that
 * cannot be changed without writing all of it anew (texts in braces, or not a table at all).
 */
export function editedTable(
  text: string,
  changed: readonly TableEntry[],
  gone: readonly string[] = [],
): string | null {
  const { table, places } = readStringTable(text, '')
  if (table === null) return null
  const { keys } = places
  const starts = keys.map((key) => lineStart(text, key.start))
  const column = (keys[0]?.start ?? 0) - (starts[0] ?? 0)
  const isRegular = keys.every(
    (key, index) =>
      key.start - (starts[index] ?? 0) === column &&
      /^ +$/.test(text.slice(starts[index] ?? 0, key.start)),
  )
  if (!isRegular || keys.length === 0 || new Set(starts).size !== starts.length) return null
  const indent = ' '.repeat(column)
  const news = new Map(changed.map((entry) => [entry.id, entry]))
  const removed = new Set(gone)
  let made = text.slice(0, starts[0])
  for (const [index, key] of keys.entries()) {
    const part = text.slice(starts[index], starts[index + 1] ?? text.length)
    const own = ownLines(part)
    const entry = news.get(key.value)
    if (entry !== undefined) made += `${block(entry, indent)}\n`
    else if (!removed.has(key.value)) made += own
    made += part.slice(own.length)
    news.delete(key.value)
  }
  if (news.size > 0 && !made.endsWith('\n')) made += '\n'
  for (const entry of news.values()) made += `${block(entry, indent)}\n`
  return made
}

/** Remarks and empty lines after an entry belong to the one that follows. */
function ownLines(part: string): string {
  const lines = part.split(/(?<=\n)/)
  let last = lines.length
  while (last > 1 && /^\s*(?:#.*)?$/.test((lines[last - 1] ?? '').trimEnd())) last -= 1
  return lines.slice(0, last).join('')
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function block({ id, source, text, note }: TableEntry, indent: string): string {
  const lines = [`${indent}${id}:`]
  if (source !== null) lines.push(`${indent}  source: ${quoted(source)}`)
  lines.push(`${indent}  text: ${quoted(text)}`)
  if (note !== '') lines.push(`${indent}  note: ${quoted(note)}`)
  return lines.join('\n')
}

/** In double quotes, which read the same whatever stands in them; signs that change what is seen are written out. */
function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what must not stand in a file as they are
  const unseen = /[\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
  return JSON.stringify(text).replace(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
