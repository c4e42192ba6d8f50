/** The procedure ladder: what was expected, what was performed, and where lines cross. */
import type { ReplayedAttempt } from '../attempt/replay.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { laterStepCame } from './criteria/step-order.ts'
import { halfPointsDown } from './points.ts'
import type { LadderStep } from './scorecard.ts'
import type { ScoringRules } from './scoring-rules.ts'
import { newSteps, stepShares, trainedSteps } from './trained-steps.ts'

/** One entry a step of the procedure, in its order. Points stay 0 where step order is not scored. */
export function ladderOf(
  scenario: Scenario,
  rules: ScoringRules,
  attempt: ReplayedAttempt,
): readonly LadderStep[] {
  const trained = trainedSteps(scenario)
  const { steps } = scenario.procedure
  const performed = performedSteps(scenario, attempt)
  const weight = rules.criteria.find(({ criterion }) => criterion.id === 'step-order')?.weight ?? 0
  const shares = stepShares(scenario, weight)
  return steps.map((step, index) => {
    const place = performed.findIndex((entry) => entry.index === index)
    const entry = performed[place]
    const later =
      entry === undefined
        ? undefined
        : steps.find((_, at) => at > index && (entry.before & (1 << at)) !== 0)
    const late = entry !== undefined && laterStepCame(entry.before, index)
    const of = shares[index] ?? 0
    return {
      step: step.id,
      title: step.title,
      short: step.short,
      turn: entry?.turn ?? null,
      place: entry === undefined ? null : place,
      credit: !trained.includes(index)
        ? 'not-trained'
        : entry === undefined
          ? 'none'
          : late
            ? 'late'
            : 'full',
      points: entry === undefined ? 0 : late ? halfPointsDown(of / 2) : of,
      of,
      cameAfter: late ? (later?.short ?? null) : null,
    }
  })
}

interface PerformedStep {
  readonly index: number
  readonly turn: number
  /** Bits of the steps performed before the turn. */
  readonly before: number
}

/** Steps in the order they were first performed; those of one turn in the order of the procedure. */
function performedSteps(scenario: Scenario, attempt: ReplayedAttempt): readonly PerformedStep[] {
  return attempt.played.flatMap(({ number, before, taken }) => {
    const bits = newSteps(before, taken)
    return scenario.procedure.steps.flatMap((_, index) =>
      (bits & (1 << index)) === 0 ? [] : { index, turn: number, before: before.performed },
    )
  })
}
