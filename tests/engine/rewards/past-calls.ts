/** Past calls for the tests of the rewards. */
import type { AttemptRecord } from '../../../engine/rewards/attempt-record.ts'
import type { PastCall } from '../../../engine/rewards/past-call.ts'

/** A record of nothing, with what the test cares about on top. */
export function record(different: Partial<AttemptRecord> = {}): AttemptRecord {
  return { attitudes: [], callLog: 'no-facts', extraMile: null, ...different }
}

/** A call played to its end on a day of November, with what the test cares about on top. */
export function pastCall(day: number, different: Partial<PastCall> = {}): PastCall {
  return {
    id: `call-${day}`,
    scenario: 'small',
    mode: 'practice',
    startedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    percent: 80,
    outcome: 'satisfied',
    forkOf: null,
    record: record(),
    ...different,
  }
}
