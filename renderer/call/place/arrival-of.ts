import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'

/** Names the arrival at the moment in which an attempt stands: the same moment reached again is another one. */
export function arrivalOf(scenario: Scenario, { played, state }: ReplayedAttempt): string {
  return `${played.length + 1} ${momentOf(scenario, state).id}`
}
