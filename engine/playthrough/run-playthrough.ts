/** Turns a play-through in plain words into the log of an attempt. */
import { Replay } from '../attempt/replay.ts'
import type { TimedTurn, Turn } from '../attempt/turn.ts'
import { fillPlaceholders } from '../conversation/placeholders.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf, offeredResponses } from '../conversation/step.ts'
import { hasToBePickedUp } from '../format/contact.ts'
import { promisesMade } from '../scoring/promises.ts'
import { statementsHeard } from '../scoring/statements.ts'
import { keptTogether } from '../strings/kept-together.ts'
import { SILENCE, type Playthrough } from './playthrough.ts'

export type PlaythroughRun =
  | { readonly ok: true; readonly log: readonly TimedTurn[] }
  /** A line that is not on offer where it should be said: its place in `says` (−1: nobody can pick up), and what is on offer. */
  | { readonly ok: false; readonly line: number; readonly sentence: string }

/** Plays it; every line must be on offer, word for word, at the moment that it reaches. */
export function runPlaythrough(scenario: Scenario, playthrough: Playthrough): PlaythroughRun {
  const replay = new Replay(scenario)
  const log: TimedTurn[] = []
  const take = (turn: Turn) => {
    const timed = { at: log.length * 5000, turn }
    const refused = replay.take(timed)
    if (refused === null) log.push(timed)
    return refused
  }
  const ring = hasToBePickedUp(scenario.document) ? playthrough.picksUp : 0
  if (take({ kind: 'picked-up', ring }) !== null) {
    return { ok: false, line: -1, sentence: `nobody can pick up on ring ${playthrough.picksUp}` }
  }
  for (const [line, say] of playthrough.says.entries()) {
    const turn = turnFor(scenario, replay, say)
    const refused = turn === null ? 'not-offered' : take(turn)
    if (refused !== null) return { ok: false, line, sentence: notOnOffer(scenario, replay, say) }
  }
  if (replay.phase === 'talking') take({ kind: 'hung-up' })
  take(callLog(scenario, replay, playthrough))
  return { ok: true, log }
}

function turnFor(scenario: Scenario, replay: Replay, say: string): Turn | null {
  const moment = momentOf(scenario, replay.state).id
  if (say === SILENCE) return { kind: 'silent', moment }
  const response = offeredResponses(scenario, replay.state).find(
    (candidate) =>
      isSame(candidate.document.say, say) ||
      isSame(fillPlaceholders(candidate.document.say, scenario.document, replay.state, ''), say),
  )
  return response === undefined ? null : { kind: 'said', moment, response: response.id }
}

/** A scenario as it is shown has spaces that do not break; whoever writes plays need not see them. */
function isSame(offered: string, say: string): boolean {
  return keptTogether(offered) === keptTogether(say)
}

function notOnOffer(scenario: Scenario, replay: Replay, say: string): string {
  const { id, outcome } = momentOf(scenario, replay.state)
  if (outcome !== null) return `the conversation was over at “${id}” before “${say}”`
  const offered = offeredResponses(scenario, replay.state).map(
    (response) => `“${response.document.say}”`,
  )
  return `“${say}” is not on offer at “${id}” (turn ${replay.played.length + 1}); on offer: ${offered.join(', ')}`
}

function callLog(scenario: Scenario, replay: Replay, playthrough: Playthrough): Turn {
  const heard = playthrough.log === 'none' ? [] : statementsHeard(scenario, replay)
  const made = playthrough.promises === 'recorded' ? promisesMade(scenario, replay) : []
  return {
    kind: 'logged',
    statements: heard.map(({ id, statement }) =>
      playthrough.log === 'right'
        ? { id, kind: statement.kind, passedOn: statement.kind === 'fact' }
        : { id, kind: 'fact', passedOn: true },
    ),
    promises: made.map(({ id, promise }) => ({ id, by: promise.by })),
  }
}
