import type { AttemptSummary, Learner, LibraryView, Settings, StoreState } from './messages.ts'

/** Id of the element that holds the answers in the page, as JSON. */
export const FIRST_ANSWERS_ID = 'first-answers'

/**
 * What every start asks the host first. A host that can sends it along with the page, so that the first screen is drawn
 * without asking; what is not there, or no longer right, is asked for as ever.
 */
export interface FirstAnswers {
  readonly settings: Settings
  readonly store: StoreState
  readonly learners: readonly Learner[]
  /** The library of the learner who practises; null where nobody does. */
  readonly library: {
    readonly learner: string
    /** BCP 47 tag of the language that the lines and the attempts are in. */
    readonly language: string
    readonly view: LibraryView
    readonly attempts: readonly AttemptSummary[]
  } | null
}
