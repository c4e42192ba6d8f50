import type { PlayedTurn } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { laterStepCame } from '../../../engine/scoring/criteria/step-order.ts'
import { newSteps } from '../../../engine/scoring/trained-steps.ts'
import type { LadderRung } from '../../ui/ladder/step-ladder.tsx'

/** The steps of the procedure as the call so far has left them. */
export function ladderRungs(
  scenario: Scenario,
  played: readonly PlayedTurn[],
): readonly LadderRung[] {
  return scenario.procedure.steps.map((step, index) => {
    const first = played.find(({ before, taken }) => (newSteps(before, taken) & (1 << index)) !== 0)
    const late = first !== undefined && laterStepCame(first.before.performed, index)
    const state = first === undefined ? 'open' : late ? 'late' : 'done'
    return { id: step.id, short: step.short, state }
  })
}
