import type { Hint } from '../../../contract/messages.ts'
import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import { PRINCIPLES } from '../../../engine/doctrine/principles.ts'
import type { BestPlay } from '../../../engine/scoring/best-play.ts'

/** The nudge that the moment itself carries, or null. */
export function ownHint(scenario: Scenario, attempt: ReplayedAttempt): Hint | null {
  const nudge = momentOf(scenario, attempt.state).document.hint
  return nudge === '' ? null : { nudge }
}

/** The moment's own nudge, else one made from the step or the principle of the best answer; never the answer. */
export function hintFor(scenario: Scenario, attempt: ReplayedAttempt, play: BestPlay | null): Hint {
  const own = ownHint(scenario, attempt)
  if (own !== null) return own
  const { state } = attempt
  const best = play?.bestResponseFrom(state)?.document
  const open = scenario.procedure.steps.find(
    (step, place) => (state.performed & (1 << place)) === 0 && best?.performs.includes(step.id),
  )
  if (open !== undefined) {
    return { nudge: `Think of the step “${open.title}”. ${open.purpose}`.trim() }
  }
  const principle = PRINCIPLES.find(({ id }) => id === best?.principles[0])
  return {
    nudge: principle?.sentence ?? 'Listen to what the customer needs to hear before anything else.',
  }
}
