import type { AttemptSummary } from '../../contract/messages.ts'
import { isOpenAttempt } from '../history/open-attempt.ts'

/** When something last happened in an attempt, in milliseconds since 1970. */
export function lastTouched(attempt: AttemptSummary): number {
  return new Date(attempt.startedAt).getTime() + attempt.duration
}

/** Calls that were begun and not finished, the last touched first. */
export function pausedCalls(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return attempts
    .filter(isOpenAttempt)
    .toSorted((one, other) => lastTouched(other) - lastTouched(one))
}
