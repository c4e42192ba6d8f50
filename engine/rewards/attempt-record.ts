/** What one attempt showed, beside its score: small enough to stand in every list of attempts. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Mode } from '../attempt/turn.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { offeredResponses } from '../conversation/step.ts'
import { ATTITUDES, type AttitudeId } from '../doctrine/attitudes.ts'
import { statementsHeard } from '../scoring/statements.ts'
import { extraMileTurn } from './extra-mile.ts'
import { isWellReceived } from './well-received.ts'

export interface AttemptRecord {
  /** Attitudes that were shown and well received, each with the numbers of the turns; only those that were. */
  readonly attitudes: readonly ShownAttitude[]
  readonly callLog: CallLogRecord
  /** The turn with the gift, or null. */
  readonly extraMile: number | null
}

export interface ShownAttitude {
  readonly attitude: AttitudeId
  /** Numbers of the turns, from 1; at least one. */
  readonly turns: readonly number[]
  /** In how many turns of the attempt an answer on offer showed it; no fewer than there are `turns`. */
  readonly chances: number
}

/**
 * What the call log passed on: facts and nothing else; something else, or none of the facts that were heard;
 * `no-facts` where the customer stated none, so that there was nothing to pass on.
 */
export type CallLogRecord = 'only-facts' | 'not-only-facts' | 'no-facts'

/** The record of an attempt that has reached its debrief; null before. Coach never goes the extra mile: it helps. */
export function recordOf(
  scenario: Scenario,
  attempt: ReplayedAttempt,
  mode: Mode,
): AttemptRecord | null {
  if (attempt.phase !== 'debrief') return null
  return {
    attitudes: attitudesShown(scenario, attempt),
    callLog: callLogRecord(scenario, attempt),
    extraMile: mode === 'coach' ? null : extraMileTurn(scenario, attempt),
  }
}

function attitudesShown(scenario: Scenario, attempt: ReplayedAttempt): readonly ShownAttitude[] {
  const turns = attempt.played.filter(isWellReceived)
  const offered = attempt.played.map(({ before }) =>
    offeredResponses(scenario, before).flatMap(({ document }) => document.shows),
  )
  return ATTITUDES.map(({ id }) => ({
    attitude: id,
    turns: turns
      .filter(({ taken }) => taken.document.shows.includes(id))
      .map(({ number }) => number),
    chances: offered.filter((shows) => shows.includes(id)).length,
  })).filter((shown) => shown.turns.length > 0)
}

function callLogRecord(scenario: Scenario, attempt: ReplayedAttempt): CallLogRecord {
  const heard = statementsHeard(scenario, attempt)
  if (!heard.some(({ statement }) => statement.kind === 'fact')) return 'no-facts'
  const passedOn = heard.filter(({ id }) =>
    attempt.logged?.statements.some((entry) => entry.id === id && entry.passedOn),
  )
  return passedOn.length > 0 && passedOn.every(({ statement }) => statement.kind === 'fact')
    ? 'only-facts'
    : 'not-only-facts'
}
