/** A play-through in plain words that stands beside a scenario and is run by the tests. */
export interface Playthrough {
  readonly title: string
  /** What the trainee who talks like this is like. */
  readonly about: string
  /** Ring in which they pick up, 1 to 3; 1 where the file leaves it out, because nothing rings on their desk. */
  readonly picksUp: number
  /** The exact words said, in order, or “(silence)”. */
  readonly says: readonly string[]
  /** How the call log is kept: every statement sorted rightly, everything passed on as a fact, or nothing written. */
  readonly log: 'right' | 'all' | 'none'
  readonly promises: 'recorded' | 'forgotten'
  readonly expect: PlaythroughExpectation
}

export interface PlaythroughExpectation {
  /** Whole percent. */
  readonly score: number
  /** Id of the outcome, or “none” where the talk does not reach an ending. */
  readonly outcome: string
  readonly stepsLate: readonly string[]
  readonly stepsMissing: readonly string[]
}

/** Says nothing until the customer loses patience. */
export const SILENCE = '(silence)'
