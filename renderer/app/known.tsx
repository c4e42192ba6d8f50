import { createContext, use } from 'react'
import type { AttemptSummary, Learner, LibraryView, StoreState } from '../../contract/messages.ts'
import type { FirstAnswers } from '../../contract/first-answers.ts'
import type { AskingAhead } from '../api/asking-ahead.ts'

/**
 * Answers of the host that are here before anything is drawn, so that the first screen is drawn once and whole. Each is
 * undefined where it has to be asked for, as always after the start.
 */
export interface Known {
  readonly store: () => StoreState | undefined
  readonly learners: () => readonly Learner[] | undefined
  readonly library: (language: string) => LibraryView | undefined
  readonly attempts: (learner: string, language: string) => readonly AttemptSummary[] | undefined
}

/** What is known where no start has asked ahead. */
export const NOTHING_KNOWN: Known = {
  store: () => undefined,
  learners: () => undefined,
  library: () => undefined,
  attempts: () => undefined,
}

const KnownContext = createContext(NOTHING_KNOWN)

/** Gives every screen below it what is known. */
export const KnownProvider = KnownContext.Provider

/** What is known now. */
export function useKnown(): Known {
  return use(KnownContext)
}

/** Reads what is known from the way to the host, which knows how long it is right. */
export function knownFrom(link: AskingAhead): Known {
  // Each is what the contract says of the call that is named.
  const known = <Value,>(path: readonly string[], input: object) =>
    link.known(path, input) as Value | undefined
  return {
    store: () => known(['store', 'state'], {}),
    learners: () => known(['learners', 'list'], {}),
    library: (language) => known(['library', 'seen'], { language }),
    attempts: (learner, language) => known(['attempts', 'list'], { learner, language }),
  }
}

/** What is known from the answers that go along with the page, while the host draws it. */
export function knownIn({ store, learners, library }: FirstAnswers): Known {
  const isIn = (language: string) => library?.language === language
  return {
    store: () => store,
    learners: () => learners,
    library: (language) => (isIn(language) ? library?.view : undefined),
    attempts: (learner, language) =>
      isIn(language) && library?.learner === learner ? library.attempts : undefined,
  }
}
