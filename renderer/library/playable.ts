import type { LibraryCard, LibraryEntry } from '../../contract/messages.ts'

/** A scenario that can be played. */
export interface Playable {
  readonly id: string
  readonly card: LibraryCard
}

/** The entries that can be played, in the order of the library. */
export function playableOf(entries: readonly LibraryEntry[]): readonly Playable[] {
  return entries.flatMap(({ id, playable, card }) => (playable && card ? [{ id, card }] : []))
}
