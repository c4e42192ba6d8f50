/** The calls that rewards are worked out from. */
import type { Mode } from '../attempt/turn.ts'
import type { OutcomeId } from '../doctrine/outcomes.ts'
import type { AttemptRecord } from './attempt-record.ts'

/** What rewards need to know of an attempt; the summaries of the host have all of it. */
export interface PastCall {
  readonly id: string
  readonly scenario: string
  readonly mode: Mode
  /** When it began, in the format of ISO 8601, so that texts compare as times do. */
  readonly startedAt: string
  /** 0 to 100, or null for a call that was not played to its debrief. */
  readonly percent: number | null
  readonly outcome: OutcomeId | null
  /** Set for a “what if”. */
  readonly forkOf: object | null
  readonly givenUp?: boolean
  /** Left out or null where the call has not reached its debrief. */
  readonly record?: AttemptRecord | null
}

/** Whether a call counts: played to its debrief, no “what if”, not given up. */
export function isCounted(call: PastCall): boolean {
  return call.percent !== null && call.forkOf === null && call.givenUp !== true
}

/** The calls that count, in the order in which they were begun. */
export function countedCalls<Call extends PastCall>(calls: readonly Call[]): readonly Call[] {
  return calls.filter(isCounted).toSorted(inOrder)
}

/** Those of them up to and with one call, that one included whatever comes after it. */
export function callsUpTo<Call extends PastCall>(
  calls: readonly Call[],
  last: Call,
): readonly Call[] {
  return countedCalls(calls).filter((call) => inOrder(call, last) <= 0)
}

function inOrder(one: PastCall, other: PastCall): number {
  return one.startedAt.localeCompare(other.startedAt) || one.id.localeCompare(other.id)
}
