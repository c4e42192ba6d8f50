/** What one call shows about the skills of whoever took it. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { offeredResponses } from '../conversation/step.ts'
import { isWellReceived } from '../rewards/well-received.ts'
import type { LadderStep, Scorecard } from '../scoring/scorecard.ts'
import { AREA_OF_CRITERION, type AreaShares, type SkillArea } from './skill-areas.ts'

export interface CallEvidence {
  readonly shares: AreaShares
  /** The procedure that the call was scored on, as it was then. */
  readonly procedure: string
  readonly difficulty: number
  /** What became of each step that the call trained, in the order of the procedure. */
  readonly steps: readonly StepEvidence[]
}

export interface StepEvidence {
  readonly step: string
  readonly credit: Exclude<LadderStep['credit'], 'not-trained'>
}

/** Read from the scorecard and the log, so the same call always shows the same. */
export function callEvidence(
  scenario: Scenario,
  attempt: ReplayedAttempt,
  card: Scorecard,
): CallEvidence {
  const shares: { [Area in SkillArea]?: number } = {}
  for (const { criterion, earned, best } of card.criteria) {
    const area = AREA_OF_CRITERION[criterion]
    if (area !== undefined && best > 0) shares[area] = wholePercent(earned / best)
  }
  const attitudes = attitudeShare(scenario, attempt)
  if (attitudes !== null) shares.attitudes = attitudes
  return {
    shares,
    procedure: scenario.procedure.id,
    difficulty: scenario.document.difficulty,
    steps: card.ladder.flatMap(({ step, credit }) =>
      credit === 'not-trained' ? [] : { step, credit },
    ),
  }
}

/** In how many of the turns that offered an attitude one was shown and well received; null where none was offered. */
function attitudeShare(scenario: Scenario, attempt: ReplayedAttempt): number | null {
  const chances = attempt.played.filter(({ before }) =>
    offeredResponses(scenario, before).some(({ document }) => document.shows.length > 0),
  )
  if (chances.length === 0) return null
  const shown = chances.filter(
    (turn) => isWellReceived(turn) && turn.taken.document.shows.length > 0,
  )
  return wholePercent(shown.length / chances.length)
}

function wholePercent(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share * 100)))
}
