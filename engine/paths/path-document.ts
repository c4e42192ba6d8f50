/** A path: what to do on which day, so that somebody new knows where to begin and what comes next. */
export interface PathDocument {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** What somebody can do who has gone this path, one or two sentences. */
  readonly purpose: string
  /** One to thirty days, in order. */
  readonly days: readonly PathDay[]
}

export interface PathDay {
  readonly id: string
  readonly title: string
  /** Why this day stands where it does, to the learner; may be empty. */
  readonly purpose: string
  /** What there is to do, in this order; scenarios first. At least one of all three. */
  readonly scenarios: readonly string[]
  readonly drills: readonly string[]
  /** Chapters of the handbook to read. */
  readonly chapters: readonly string[]
}
