import type { LibraryEntry } from '../../contract/messages.ts'
import { playableOf, type Playable } from '../library/playable.ts'

/** The scenario that was written for the first start. */
const WRITTEN_FOR_IT = 'first-call'

/** The call that the first start shows and then gives: the one written for it, else the gentlest; null for none. */
export function firstScenario(entries: readonly LibraryEntry[]): Playable | null {
  const playable = playableOf(entries)
  const gentlest = playable.toSorted((one, other) => one.card.difficulty - other.card.difficulty)[0]
  return playable.find(({ id }) => id === WRITTEN_FOR_IT) ?? gentlest ?? null
}
