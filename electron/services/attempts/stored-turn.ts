import type { PlayedTurn } from '../../../engine/attempt/replay.ts'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'

/** A played turn as a log stores it. */
export function storedTurn(scenario: Scenario, { at, before, taken }: PlayedTurn): TimedTurn {
  const moment = momentOf(scenario, before).id
  if (taken.kind === 'silence') return { at, turn: { kind: 'silent', moment } }
  return { at, turn: { kind: 'said', moment, response: taken.id } }
}
