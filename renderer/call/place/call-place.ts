import type { Attempt } from '../../../contract/messages.ts'
import type { ReplayedAttempt } from '../../../engine/attempt/replay.ts'
import { customerLine, type CustomerLine } from '../../../engine/conversation/customer-line.ts'
import { fillPlaceholders } from '../../../engine/conversation/placeholders.ts'
import type { Scenario, Silence } from '../../../engine/conversation/scenario.ts'
import { shuffledResponses } from '../../../engine/conversation/shuffle.ts'
import { momentOf, offeredResponses } from '../../../engine/conversation/step.ts'
import type { OutcomeId } from '../../../engine/doctrine/outcomes.ts'
import { arrivalOf } from './arrival-of.ts'
import { mediaAddress } from './media-address.ts'

/** Something the trainee can say now, with the key that says it. */
export interface OfferedAnswer {
  readonly id: string
  /** 1 to 5. */
  readonly key: number
  readonly say: string
  /** A few words for the projector; empty where the scenario has none. */
  readonly short: string
}

/** What the screen shows of the moment in which the call stands. */
export interface CallPlace {
  readonly moment: string
  /** Names this arrival: the same moment reached again is another one. */
  readonly arrival: string
  /** Number of the turn that comes next, from 1. */
  readonly turn: number
  readonly line: CustomerLine
  readonly answers: readonly OfferedAnswer[]
  readonly silence: Silence | null
  readonly outcome: OutcomeId | null
  /** Address of a recording of the line in the scenario's media, or null. */
  readonly voice: string | null
  readonly picture: string | null
}

/** The place in which an attempt stands. `traineeName` fills the placeholders that name the trainee. */
export function callPlace(
  attempt: Attempt,
  scenario: Scenario,
  replayed: ReplayedAttempt,
  traineeName: string,
): CallPlace {
  const { state, played } = replayed
  const moment = momentOf(scenario, state)
  const turn = played.length + 1
  const line = customerLine(scenario, state, traineeName)
  const offered = shuffledResponses(offeredResponses(scenario, state), attempt.seed, turn)
  return {
    moment: moment.id,
    arrival: arrivalOf(scenario, replayed),
    turn,
    line,
    answers: offered.map((response, index) => ({
      id: response.id,
      key: index + 1,
      say: fillPlaceholders(response.document.say, scenario.document, state, traineeName),
      short: fillPlaceholders(response.document.short, scenario.document, state, traineeName),
    })),
    silence: moment.silence,
    outcome: moment.outcome,
    voice: mediaAddress(scenario.document, line.voice),
    picture: mediaAddress(scenario.document, moment.document.picture),
  }
}
