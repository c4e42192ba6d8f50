/**
 * The extra mile: something given that nobody could have asked for, by somebody who gave everything that was
 * owed first. Worked out from the log alone: no chance decides, and it can be earned at any call.
 */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import { RINGS } from '../attempt/turn.ts'
import { Ledger } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'
import { MOODS, moodLevel } from '../doctrine/mood.ts'
import type { MicroEmotionId } from '../doctrine/micro-emotions.ts'
import { keptPromises, promisesMade } from '../scoring/promises.ts'
import { isSortedRightly, statementsHeard } from '../scoring/statements.ts'
import { isWellReceived, moodRise, pleasantFeelings, type SaidTurn } from './well-received.ts'

/** Lowest level of the best of the moods. */
const DELIGHTED = MOODS.at(-1)?.from ?? 100

/** Feelings that a gift leaves behind; the first ones tell most. */
const GIFT_FEELINGS: readonly MicroEmotionId[] = [
  'surprised',
  'valued',
  'supported',
  'considered',
  'relieved',
  'reassured',
]

/** The turn with the gift, or null where there was none or something that was owed is missing. */
export function extraMileTurn(scenario: Scenario, attempt: ReplayedAttempt): number | null {
  if (!isWonAndDelighted(scenario, attempt) || !isAllThatWasOwed(scenario, attempt)) return null
  const gifts = attempt.played
    .filter(isWellReceived)
    .filter((turn) => isGift(turn))
    .toSorted((one, other) => giftRank(one) - giftRank(other) || moodRise(other) - moodRise(one))
  return gifts[0]?.number ?? null
}

function isWonAndDelighted(scenario: Scenario, { state }: ReplayedAttempt): boolean {
  return (
    momentOf(scenario, state).outcome === 'loyal' && moodLevel(state.calm, state.trust) >= DELIGHTED
  )
}

/** The telephone in time, the request before any offer, calm words, promises kept, a call log without a slip. */
function isAllThatWasOwed(scenario: Scenario, attempt: ReplayedAttempt): boolean {
  const { pickedUp, played, state, logged } = attempt
  const answerable = scenario.moments.some((moment) =>
    moment.responses.some((response) => response.document.answers),
  )
  return (
    pickedUp !== null &&
    pickedUp < RINGS &&
    (!answerable || (state.ledger & Ledger.answered) !== 0) &&
    (state.ledger & Ledger.pitchedEarly) === 0 &&
    played.every(
      ({ taken }) =>
        taken.kind === 'response' &&
        taken.document.triggerPhrase === null &&
        taken.document.promise?.keepable !== false,
    ) &&
    keptPromises(scenario, attempt).length === promisesMade(scenario, attempt).length &&
    statementsHeard(scenario, attempt).every((heard) =>
      isSortedRightly(
        heard,
        logged?.statements.find((entry) => entry.id === heard.id),
      ),
    )
  )
}

/** Marked by the author as an extra mile; or kind, with no step of the procedure and no request that asked for it. */
function isGift(turn: SaidTurn): boolean {
  if (moodRise(turn) <= 0) return false
  if (turn.taken.document.shows.includes('extra-mile')) return true
  if (turn.taken.performs !== 0 || turn.taken.document.answers) return false
  return pleasantFeelings(turn).some((feeling) => GIFT_FEELINGS.includes(feeling))
}

/** Lower is more of a gift. */
function giftRank(turn: SaidTurn): number {
  if (turn.taken.document.shows.includes('extra-mile')) return -1
  const felt = pleasantFeelings(turn)
  return GIFT_FEELINGS.findIndex((feeling) => felt.includes(feeling))
}
