/** Brings what a translator sends back into a string table, and says what became of each text. */
import type { StringTable, TableEntry } from './string-table.ts'
import type { SourceText } from './text-list.ts'

/** A translated text as it comes back; an empty translation says nothing. */
export interface SentText {
  readonly id: string
  /** The text that the translator worked from. */
  readonly source: string
  readonly text: string
  readonly note: string
}

export interface MergedEntries {
  /** Entries to write: new ones and changed ones only. */
  readonly changed: readonly TableEntry[]
  /** Ids of texts that were translated before and are now translated otherwise. */
  readonly replaced: readonly string[]
  /** Ids of texts that had no translation. */
  readonly added: readonly string[]
  readonly unchanged: number
  /** Ids that came without a translation: what stands in the table stays. */
  readonly empty: number
  /** Ids that no text has; they are kept, for their translation may belong to a text that was renamed. */
  readonly unknown: readonly string[]
  /** Ids whose text has changed since the translator got it. */
  readonly outOfDate: readonly string[]
}

/** What to write so that the table holds everything that was sent; nothing in it is ever taken away. */
export function mergedEntries(
  table: StringTable | null,
  sent: readonly SentText[],
  texts: readonly SourceText[],
): MergedEntries {
  const known = new Map(texts.map(({ id, text }) => [id, text]))
  const before = new Map((table?.entries ?? []).map((entry) => [entry.id, entry]))
  const changed: TableEntry[] = []
  const replaced: string[] = []
  const added: string[] = []
  const unknown: string[] = []
  const outOfDate: string[] = []
  let unchanged = 0
  let empty = 0
  for (const { id, source, text, note } of sent) {
    if (text === '') {
      empty += 1
      continue
    }
    const old = before.get(id)
    const isKnown = known.has(id)
    if (!isKnown) unknown.push(id)
    else if (known.get(id) !== source) outOfDate.push(id)
    const entry = {
      id,
      source: source === '' ? null : source,
      text,
      note: note || (old?.note ?? ''),
    }
    if (old !== undefined && isSame(old, entry)) {
      unchanged += 1
      continue
    }
    changed.push(entry)
    if (old === undefined || old.text === '') added.push(id)
    else if (old.text !== text) replaced.push(id)
  }
  return { changed, replaced, added, unchanged, empty, unknown, outOfDate }
}

function isSame(one: TableEntry, other: TableEntry): boolean {
  return one.source === other.source && one.text === other.text && one.note === other.note
}
