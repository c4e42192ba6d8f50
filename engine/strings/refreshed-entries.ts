/** Brings a string table up to its scenario: what is new is put in, what has moved is moved. */
import type { StringTable, TableEntry } from './string-table.ts'
import type { SourceText } from './text-list.ts'

export interface RefreshedEntries {
  /** Entries to write: new ones, moved ones, and those whose source is taken as looked through. */
  readonly changed: readonly TableEntry[]
  /** Ids to take out: their translations were moved to another id, or were empty. */
  readonly gone: readonly string[]
  readonly added: number
  readonly moved: number
  readonly accepted: number
}

/**
 * What to write so that every text has an entry. A translation whose id is no more goes to the text with the very same
 * source that has none; anything else that is left over stays, for somebody to look at. With `accept` the present text
 * becomes the source of every translation: that says that they have been looked through.
 */
export function refreshedEntries(
  table: StringTable | null,
  texts: readonly SourceText[],
  accept: boolean,
): RefreshedEntries {
  const known = new Map(texts.map(({ id, text }) => [id, text]))
  const before = new Map((table?.entries ?? []).map((entry) => [entry.id, entry]))
  const leftOver = new Map<string, TableEntry[]>()
  const gone: string[] = []
  for (const entry of before.values()) {
    if (known.has(entry.id)) continue
    if (entry.text === '') gone.push(entry.id)
    else if (entry.source !== null)
      leftOver.set(entry.source, [...(leftOver.get(entry.source) ?? []), entry])
  }
  const changed: TableEntry[] = []
  let added = 0
  let moved = 0
  let accepted = 0
  for (const { id, text } of texts) {
    const entry = before.get(id)
    if (entry === undefined || entry.text === '') {
      const found = leftOver.get(text)?.shift()
      if (found !== undefined) {
        changed.push({ ...found, id })
        gone.push(found.id)
        moved += 1
      } else if (entry === undefined || entry.source !== text) {
        changed.push({ id, source: text, text: '', note: entry?.note ?? '' })
        added += entry === undefined ? 1 : 0
      }
    } else if (accept && entry.source !== text) {
      changed.push({ ...entry, source: text })
      accepted += 1
    }
  }
  return { changed, gone, added, moved, accepted }
}
