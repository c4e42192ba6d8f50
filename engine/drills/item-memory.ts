/** What a learner is likely to remember, item by item: the FSRS model, without its fuzz, so that a log always gives the same days. */
import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs'

/** One answer to one item. */
export interface Review {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly right: boolean
}

export interface ItemMemory {
  /** When it is to be asked again, in milliseconds since 1970. */
  readonly due: number
  readonly last: Review
  readonly times: number
  readonly card: Card
}

/** Days and not minutes: a learner comes once a day. Nine of ten items are remembered on the day that they are due. */
const MODEL = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 365,
})

/** The memory after one more answer. */
export function remembered(before: ItemMemory | null, review: Review): ItemMemory {
  // A clock that was set back must not undo what was learnt.
  const at = Math.max(review.at, before?.last.at ?? 0)
  const { card } = MODEL.next(
    before?.card ?? createEmptyCard(at),
    at,
    review.right ? Rating.Good : Rating.Again,
  )
  return { due: card.due.getTime(), last: { ...review, at }, times: (before?.times ?? 0) + 1, card }
}
