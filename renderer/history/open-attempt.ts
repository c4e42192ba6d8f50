import type { AttemptSummary } from '../../contract/messages.ts'

/** Whether the attempt can still be taken up again. */
export function isOpenAttempt(attempt: AttemptSummary): boolean {
  return attempt.phase !== 'debrief' && attempt.phase !== 'missed' && attempt.givenUp !== true
}
