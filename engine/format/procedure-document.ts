/** An ordered list of steps that a conversation is scored on, as the reader hands it on. */
export interface ProcedureDocument {
  readonly format: 1
  readonly id: string
  readonly title: string
  /** Short name for the head of a ladder, for example “Complaint”. */
  readonly short: string
  /** Two to twelve steps, in order. */
  readonly steps: readonly StepDocument[]
}

export interface StepDocument {
  readonly id: string
  readonly title: string
  /** One or two words for the ladder. */
  readonly short: string
  readonly purpose: string
  /** What the customer should feel once the step is done. */
  readonly feels: string
  /** What it sounds like: a few examples. */
  readonly signals: readonly string[]
  readonly mistakes: readonly string[]
  /** Principle that the step teaches. */
  readonly principle: string
}
