import type { Hint } from '../../../contract/messages.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import { PRINCIPLES } from '../../../engine/doctrine/principles.ts'
import type { OpenAttempt } from './open-attempts.ts'

/** The moment's own nudge, else one made from the step or the principle of the best answer; never the answer. */
export function hintFor({ replay, shelved }: OpenAttempt): Hint {
  const { scenario } = shelved
  const own = momentOf(scenario, replay.state).document.hint
  if (own !== '') return { nudge: own }
  const best = shelved.best()?.bestResponseFrom(replay.state)?.document
  const open = scenario.procedure.steps.find(
    (step, place) =>
      (replay.state.performed & (1 << place)) === 0 && best?.performs.includes(step.id),
  )
  if (open !== undefined)
    return { nudge: `Think of the step “${open.title}”. ${open.purpose}`.trim() }
  const principle = PRINCIPLES.find(({ id }) => id === best?.principles[0])
  return {
    nudge: principle?.sentence ?? 'Listen to what the customer needs to hear before anything else.',
  }
}
