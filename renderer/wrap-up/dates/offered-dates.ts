/**
 * The dates that the call log offers for a promise: the one that was given, those of the other promises, and
 * plausible slips of memory (a day later, an hour earlier). The same promise always gets the same dates.
 */
import { shuffledResponses } from '../../../engine/conversation/shuffle.ts'
import { slippedDates } from './slipped-dates.ts'

/** How many dates are offered, the right one among them. */
export const OFFERED_DATES = 4

/**
 * The dates to offer; `given` is the right one, `others` those of the other promises of the scenario, all in the
 * language of a BCP 47 tag.
 */
export function offeredDates(
  given: string,
  others: readonly string[],
  seed: number,
  place: number,
  language = 'en',
): readonly string[] {
  const slips = slippedDates(given, language)
  const foreign = others.filter((date) => date !== given)
  // Another one for each promise: a date that stands everywhere would be known as wrong everywhere.
  const turned = foreign.length === 0 ? 0 : place % foreign.length
  const elsewhere = [...foreign.slice(turned), ...foreign.slice(0, turned)]
  // One foreign date at most, so that a slip of the right one is always there to be told from it.
  const wrong = [...elsewhere.slice(0, 1), ...slips, ...elsewhere.slice(1)]
  const distinct = [...new Set([given, ...wrong])].slice(0, OFFERED_DATES)
  return shuffledResponses(distinct, seed, place + 1_000_003)
}
