/** Finds conversations that take the answers which no play-through takes yet. */
import type { Analysis } from '../analysis/analysis.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import { afterTaking, momentOf, offeredResponses } from '../conversation/step.ts'
import { SILENCE } from './playthrough.ts'

/** States that are looked at for an answer before it counts as out of reach from where a conversation stands. */
const NEAR = 4_000
const ANYWHERE = 400_000
/** Turns after which a conversation is no longer led to another answer. */
const LONGEST = 40

type Move = Response | Silence

interface Reached {
  readonly state: ConversationState
  readonly before: Reached | null
  readonly move: Move | null
}

/**
 * The words of some conversations that together take every answer which can be taken and is not in `taken`
 * (each as `moment/response`), found greedily: each goes to the nearest answer that is wanted, and on to the next, and
 * in the end the best way out. `unreachable` are those that nobody is ever offered.
 */
export function missingPlays(
  { scenario, bestMoveFrom }: Analysis,
  taken: ReadonlySet<string>,
): { readonly plays: readonly (readonly string[])[]; readonly unreachable: readonly string[] } {
  const wanted = new Set(
    scenario.moments.flatMap((moment) =>
      moment.responses.map((response) => nameOf(scenario, moment.index, response)),
    ),
  )
  for (const name of taken) wanted.delete(name)
  const plays: (readonly string[])[] = []
  while (wanted.size > 0) {
    let state = scenario.initial
    const says: string[] = []
    const before = wanted.size
    const take = (move: Move): void => {
      if (move.kind === 'response') wanted.delete(nameOf(scenario, state.moment, move))
      says.push(move.kind === 'silence' ? SILENCE : move.document.say)
      state = afterTaking(scenario, state, move)
    }
    while (momentOf(scenario, state).outcome === null) {
      const limit = wanted.size === before ? ANYWHERE : NEAR
      const way = says.length < LONGEST ? wayToNearest(scenario, state, wanted, limit) : []
      for (const move of way) take(move)
      if (way.length > 0) continue
      if (wanted.size === before) break
      const best = bestMoveFrom(state)
      // Where no ending can be reached the conversation is left as it stands.
      if (best === null || says.length >= 2 * LONGEST) break
      take(best)
    }
    if (wanted.size === before) break
    plays.push(says)
  }
  return { plays, unreachable: [...wanted] }
}

function nameOf(scenario: Scenario, moment: number, response: Response): string {
  return `${scenario.moments[moment]?.id ?? ''}/${response.id}`
}

/** The shortest way to an answer that is wanted, that answer included; empty where none is within so many states. */
function wayToNearest(
  scenario: Scenario,
  from: ConversationState,
  wanted: ReadonlySet<string>,
  limit: number,
): readonly Move[] {
  const reached: Reached[] = [{ state: from, before: null, move: null }]
  const known = new Set([keyOf(from)])
  for (const here of reached) {
    const moment = momentOf(scenario, here.state)
    if (moment.outcome !== null) continue
    const offered = offeredResponses(scenario, here.state)
    const found = offered.find((response) => wanted.has(nameOf(scenario, moment.index, response)))
    if (found !== undefined) return [...wayTo(here), found]
    for (const move of [...offered, ...(moment.silence === null ? [] : [moment.silence])]) {
      const state = afterTaking(scenario, here.state, move)
      const key = keyOf(state)
      if (known.has(key) || known.size >= limit) continue
      known.add(key)
      reached.push({ state, before: here, move })
    }
  }
  return []
}

function wayTo(place: Reached): readonly Move[] {
  const moves: Move[] = []
  for (let at = place; at.before !== null && at.move !== null; at = at.before)
    moves.unshift(at.move)
  return moves
}

function keyOf(state: ConversationState): string {
  const { moment, performed, calm, trust, ledger, settled, values } = state
  return `${moment} ${performed} ${calm} ${trust} ${ledger} ${settled} ${values.join(' ')}`
}
