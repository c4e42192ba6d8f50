/** Whether the best conversation is the one that the procedure teaches. */
import type { Scenario } from '../conversation/scenario.ts'
import type { ScoringRules } from '../scoring/scoring-rules.ts'
import { finding, type Finding } from './finding.ts'
import type { Play } from './play.ts'

/** What is missing from the best conversation; `scoring` is null where other rules than the scenario's own were searched by. */
export function findCoverageFaults(
  scenario: Scenario,
  scoring: ScoringRules | null,
  best: Play,
): readonly Finding[] {
  return [
    ...stepFaults(scenario, best),
    ...silences(scenario, best),
    ...(scoring === null ? [] : criterionFaults(scenario, scoring, best)),
  ]
}

function stepFaults({ moments, procedure }: Scenario, best: Play): readonly Finding[] {
  let named = 0
  for (const moment of moments) for (const response of moment.responses) named |= response.performs
  const late = lateSteps(best)
  return procedure.steps.flatMap((step, index) => {
    const bit = 1 << index
    if ((named & bit) === 0) return []
    if ((best.end.performed & bit) === 0) return [finding('best-skips-step', { step: step.id })]
    return (late & bit) === 0 ? [] : [finding('best-breaks-order', { step: step.id })]
  })
}

/** Bits of the steps that were first performed when a later one had been performed in an earlier turn. */
function lateSteps(best: Play): number {
  let late = 0
  for (const { before, after } of best.turns) {
    const added = after.performed & ~before.performed
    for (let bit = 1; bit !== 0 && bit <= added; bit <<= 1) {
      if ((added & bit) !== 0 && before.performed > bit * 2 - 1) late |= bit
    }
  }
  return late
}

function silences({ moments }: Scenario, best: Play): readonly Finding[] {
  const silent = best.turns
    .filter(({ taken }) => taken.kind === 'silence')
    .map(({ before }) => before.moment)
  return [...new Set(silent)].map((moment) =>
    finding('best-needs-silence', { moment: moments[moment]?.id ?? null }),
  )
}

function criterionFaults(
  scenario: Scenario,
  scoring: ScoringRules,
  best: Play,
): readonly Finding[] {
  const unscored = scoring.criteria.filter(({ prepared }) => {
    const turns = best.turns.reduce(
      (sum, turn) => sum + prepared.turnPoints(turn.before, turn.taken, turn.after),
      0,
    )
    return prepared.startPoints + turns + prepared.endPoints(best.end) <= 0
  })
  const useless = scoring.leftOut.filter(
    ({ criterion }) => (scenario.document.weights[criterion] ?? 0) > 0,
  )
  return [
    ...unscored.map(({ criterion }) =>
      finding('criterion-never-scored', { details: { criterion: criterion.id } }),
    ),
    ...useless.map(({ criterion, reason }) =>
      finding('weight-without-use', { details: { criterion, reason } }),
    ),
  ]
}
