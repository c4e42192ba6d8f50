/** The best conversation of a scenario, in the words of the same scenario in another language. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import type { BestPlay } from '../scoring/best-play.ts'

/**
 * What was found out about a scenario, told with the responses of `scenario`, which is the same one in another
 * language. So a search, which takes a second or more, is made once and not once a language.
 */
export function localisedBestPlay(best: BestPlay, scenario: Scenario): BestPlay {
  return {
    points: best.points,
    turns: best.turns.map((turn) => ({ ...turn, taken: taken(turn.taken, turn.before, scenario) })),
    valueOf: (state) => best.valueOf(state),
    bestResponseFrom: (state) => {
      const response = best.bestResponseFrom(state)
      return response === null ? null : responseIn(response, state, scenario)
    },
  }
}

function taken(
  move: Response | Silence,
  before: ConversationState,
  scenario: Scenario,
): Response | Silence {
  if (move.kind === 'response') return responseIn(move, before, scenario)
  return scenario.moments[before.moment]?.silence ?? move
}

function responseIn(response: Response, state: ConversationState, scenario: Scenario): Response {
  // Languages differ in texts only: the same place holds the same response.
  return scenario.moments[state.moment]?.responses[response.index] ?? response
}
