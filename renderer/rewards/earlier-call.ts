import type { Attempt, AttemptDebrief, AttemptSummary } from '../../contract/messages.ts'
import { callsUpTo } from '../../engine/rewards/past-call.ts'
import type { HostClient } from '../api/connect.ts'
import type { LanguageTag } from '../words/language-tag.ts'

/** A finished call with its debrief and its log. */
export interface FinishedCall {
  readonly debrief: AttemptDebrief
  readonly attempt: Attempt
}

/**
 * The learner’s last call before this one at the very same copy of the scenario, or null: there was none, the
 * scenario has changed since, or it cannot be read. Praise then compares with nothing.
 */
export async function earlierCall(
  host: HostClient,
  attempts: readonly AttemptSummary[],
  attempt: Attempt,
  language: LanguageTag,
): Promise<FinishedCall | null> {
  const before = callsUpTo(attempts, attempt)
    .filter((other) => other.scenario === attempt.scenario && other.id !== attempt.id)
    .at(-1)
  if (before === undefined) return null
  try {
    const earlier = await host.attempts.read({ attempt: before.id, language })
    if (earlier.copy.hash !== attempt.copy.hash) return null
    const debrief = await host.attempts.debrief({ attempt: before.id, language })
    return { attempt: earlier, debrief }
  } catch {
    return null
  }
}
