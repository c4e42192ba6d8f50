/** What a debrief is built from. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Scenario } from '../conversation/scenario.ts'
import type { BestPlay } from '../scoring/best-play.ts'
import type { ScoringRules } from '../scoring/scoring-rules.ts'

/** What the debrief of an attempt is built from. */
export interface DebriefSource {
  readonly scenario: Scenario
  readonly rules: ScoringRules
  readonly attempt: ReplayedAttempt
  readonly best: BestPlay
  /** Fills `{trainee.name}` where the scenario gives the trainee no name. */
  readonly traineeName: string
}
