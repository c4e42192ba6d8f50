/** The best that the responses on offer in a state have to give, in some measure. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario } from '../conversation/scenario.ts'
import { isOffered } from '../conversation/step.ts'

/** Highest measure over the responses on offer, and the response that has it; `least` where none has more. */
export type OfferedBest = (state: ConversationState) => {
  readonly value: number
  readonly response: Response | null
}

/**
 * Finds the best on offer, with the moments whose responses never vary worked out beforehand.
 * The measure must depend on nothing but the response.
 */
export function offeredBest(
  scenario: Scenario,
  measure: (response: Response) => number,
  least: number,
): OfferedBest {
  const fixed = scenario.moments.map((moment) => {
    const varies = moment.responses.some(
      (response) => response.when !== null || response.topic !== 0,
    )
    return varies ? null : bestOf(moment.responses, measure, least)
  })
  return (state) => {
    const known = fixed[state.moment]
    if (known !== undefined && known !== null) return known
    const responses = scenario.moments[state.moment]?.responses ?? []
    return bestOf(
      responses.filter((response) => isOffered(response, state)),
      measure,
      least,
    )
  }
}

function bestOf(
  responses: readonly Response[],
  measure: (response: Response) => number,
  least: number,
) {
  let value = least
  let best: Response | null = null
  for (const response of responses) {
    if (best !== null && measure(response) <= value) continue
    if (measure(response) < least) continue
    value = measure(response)
    best = response
  }
  return { value, response: best }
}
