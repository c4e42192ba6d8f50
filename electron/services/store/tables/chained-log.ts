/** A log of which each entry is chained to the one before: rows are added, never changed, and none can be missing. */
import { canonicalJson } from '../canonical-json.ts'
import { nextLink } from '../seal.ts'
import { DamagedStore } from '../store-failure.ts'
import { numberIn, textIn, type StoredRow } from './stored-row.ts'

/** What the owner of a log keeps of it. */
export interface LogEnds {
  /** The link that the first entry is chained to. */
  readonly first: string
  /** The link of the last entry. */
  readonly chain: string
  readonly length: number
}

/** What is wrong with a log that is not what was written. */
export interface LogDamage {
  readonly changed: string
  readonly missing: string
}

/** The entries of the rows, which are in order. Throws where one is missing or is not what was written. */
export function chainedEntries<Entry>(
  rows: readonly StoredRow[],
  ends: LogEnds,
  entryFrom: (row: StoredRow) => Entry,
  damage: LogDamage,
): readonly Entry[] {
  let link = ends.first
  const entries = rows.map((row, place) => {
    const entry = entryFrom(row)
    link = nextLink(link, canonicalJson(entry))
    if (numberIn(row, 'place') !== place || textIn(row, 'chain') !== link)
      throw new DamagedStore(damage.changed)
    return entry
  })
  if (entries.length !== ends.length || link !== ends.chain) throw new DamagedStore(damage.missing)
  return entries
}
