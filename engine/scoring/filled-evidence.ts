import type { ReplayedAttempt } from '../attempt/replay.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import type { Scenario } from '../conversation/scenario.ts'
import type { Evidence } from './scorecard.ts'

/**
 * Evidence with the placeholders of the scenario's words filled in: reasons quote answers, and an answer may
 * name the trainee. Variables have the values that they had before the turn.
 */
export function filledEvidence(
  evidence: readonly Evidence[],
  scenario: Scenario,
  attempt: ReplayedAttempt,
  traineeName: string,
): readonly Evidence[] {
  return evidence.map((entry) => {
    const state =
      attempt.played.find(({ number }) => number === entry.turn)?.before ?? attempt.state
    const fill = (text: string): string =>
      fillPlaceholders(text, scenario.document, state, traineeName)
    return { ...entry, reason: fill(entry.reason), better: fill(entry.better) }
  })
}
