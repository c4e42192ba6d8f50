import type { AttemptSummary } from '../../contract/messages.ts'

/** Attempts that count: played to the end, and no “what if”. */
export function counted(attempts: readonly AttemptSummary[]): readonly AttemptSummary[] {
  return attempts.filter((attempt) => attempt.percent !== null && attempt.forkOf === null)
}

/** The best percentage of a scenario so far, or null for one never played to the end. */
export function bestResult(attempts: readonly AttemptSummary[], scenario: string): number | null {
  const percents = counted(attempts)
    .filter((attempt) => attempt.scenario === scenario)
    .map((attempt) => attempt.percent ?? 0)
  return percents.length === 0 ? null : Math.max(...percents)
}
