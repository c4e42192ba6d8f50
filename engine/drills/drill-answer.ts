/** What a learner answered: the log of a round, from which everything else is worked out. */

export type DrillAnswer =
  /** Put all items of an order into this order. */
  | { readonly kind: 'ordered'; readonly task: number; readonly order: readonly string[] }
  /** Chose one. */
  | { readonly kind: 'chosen'; readonly task: number; readonly choice: string }
  /** Joined one on the left with one on the right. */
  | {
      readonly kind: 'joined'
      readonly task: number
      readonly left: string
      readonly right: string
    }

export interface TimedAnswer {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly answer: DrillAnswer
}
