/** From a replayed attempt to its scorecard. The same log always gives the same card. */
import { ATTITUDES } from '../doctrine/attitudes.ts'
import { MICRO_EMOTIONS } from '../doctrine/micro-emotions.ts'
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'
import type { BestPlay } from './best-play.ts'
import { ladderOf } from './ladder.ts'
import { moodPoint } from './mood-point.ts'
import type { CriterionResult, Evidence, Scorecard } from './scorecard.ts'
import type { ScoredCriterion, ScoringRules } from './scoring-rules.ts'

/** The scorecard of an attempt that is over (wrapped up), or as it stands so far. */
export function scoreAttempt(
  scenario: Scenario,
  rules: ScoringRules,
  attempt: ReplayedAttempt,
  best: BestPlay,
): Scorecard {
  const criteria = rules.criteria.map((scored) => criterionResult(scored, attempt, best))
  const earned = criteria.reduce((sum, result) => sum + result.earned, 0)
  return {
    earned,
    best: best.points,
    percent: percentOf(earned, best.points),
    outcome: momentOf(scenario, attempt.state).outcome,
    hungUp: attempt.hungUp,
    criteria,
    leftOut: rules.leftOut,
    ladder: ladderOf(scenario, rules, attempt),
    moods: [
      moodPoint(scenario.initial, 0),
      ...attempt.played.map((turn) => moodPoint(turn.after, turn.number)),
    ],
    attitudes: countOf(
      ATTITUDES.map((attitude) => attitude.id),
      shown(attempt, 'shows'),
    ).map(([attitude, times]) => ({ attitude, times })),
    microEmotions: countOf(
      MICRO_EMOTIONS.map((emotion) => emotion.id),
      shown(attempt, 'micro'),
    ).map(([microEmotion, times]) => ({
      microEmotion,
      times,
    })),
  }
}

/** Whole percent, rounded down, 0 to 100: 100 only when nothing is missing. */
export function percentOf(earned: number, best: number): number {
  if (best <= 0) return earned >= best ? 100 : 0
  return Math.min(100, Math.max(0, Math.floor((earned / best) * 100)))
}

function criterionResult(
  { criterion, title, prepared }: ScoredCriterion,
  attempt: ReplayedAttempt,
  best: BestPlay,
): CriterionResult {
  const evidence = prepared.explain(attempt)
  const end = best.turns.at(-1)?.after ?? null
  const attainable = best.turns.reduce(
    (sum, turn) => sum + prepared.turnPoints(turn.before, turn.taken, turn.after),
    prepared.startPoints + (end === null ? 0 : prepared.endPoints(end)),
  )
  return {
    criterion: criterion.id,
    title,
    earned: evidence.reduce((sum, row) => sum + row.points, 0),
    best: attainable,
    summary: mostTelling(evidence),
    evidence,
  }
}

/** The reason that cost most; where nothing did, the one that brought most. */
function mostTelling(evidence: readonly Evidence[]): string {
  const byLoss = evidence.toSorted(
    (one, other) => other.missed - one.missed || other.points - one.points,
  )
  return byLoss[0]?.reason ?? ''
}

function shown(attempt: ReplayedAttempt, list: 'shows' | 'micro'): readonly string[] {
  return attempt.played.flatMap(({ taken }) =>
    taken.kind === 'response' ? taken.document[list] : [],
  )
}

function countOf<Id extends string>(
  ids: readonly Id[],
  found: readonly string[],
): readonly (readonly [Id, number])[] {
  return ids
    .map((id) => [id, found.filter((one) => one === id).length] as const)
    .filter(([, times]) => times > 0)
    .toSorted((one, other) => other[1] - one[1])
}
