/** Calls in a row whose call log passed on facts and nothing else. */
import { countedCalls, type PastCall } from './past-call.ts'

/** From this length on a streak is worth a word. */
export const SHOWN_STREAK = 2

/**
 * Length of the streak that ends with the latest of the calls that count, 0 where that one ended none. Calls
 * in which the customer stated no fact neither lengthen nor end it.
 */
export function factsStreak(calls: readonly PastCall[]): number {
  let length = 0
  for (const { record } of countedCalls(calls)) {
    if (record?.callLog === 'only-facts') length += 1
    else if (record?.callLog === 'not-only-facts') length = 0
  }
  return length
}
