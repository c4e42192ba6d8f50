import { createContext, use } from 'react'

/** The votes of a class on one moment, as far as they have come in. */
export interface Votes {
  /** How many have voted, and how many could. */
  readonly voted: number
  readonly of: number
  /** While covered nobody sees a count, so that nobody follows the others. */
  readonly covered: boolean
  /** Votes by response id; one that is absent has none. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * The class that is attached to this window, or null. A class session provides it; the projector only shows
 * it, and draws no tracks while there is none.
 */
export const VotesContext = createContext<Votes | null>(null)

/** The votes of the attached class; null while there is none. */
export function useVotes(): Votes | null {
  return use(VotesContext)
}
