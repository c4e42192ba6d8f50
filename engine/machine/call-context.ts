/** What the call machine knows besides its state, and how a stored turn changes it. */
import type { PlayedTurn, ReplayedAttempt } from '../attempt/replay.ts'
import type { TimedTurn } from '../attempt/turn.ts'
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { step, type ConversationEvent } from '../conversation/step.ts'
import type { TurnEvent } from './call-events.ts'

export interface CallContext {
  readonly state: ConversationState
  /** The log so far. */
  readonly turns: readonly TimedTurn[]
  /** The said and silent turns that count. */
  readonly played: readonly PlayedTurn[]
  /** The ring or ringing tone that sounds, or the last that did, from 1; 0 before the first and where nothing rings. */
  readonly ring: number
  /** Ring in which the trainee picked up, 0 where nothing rings on their desk, null until then. */
  readonly pickedUp: number | null
  /** Time at which the customer was put on hold, in milliseconds since the attempt began; null when not. */
  readonly heldSince: number | null
  readonly hungUp: boolean
  /** Seed of the order of responses: give it to `shuffledResponses`. */
  readonly seed: number
  /** What a moment's silence is multiplied with, or null where silence does not count. */
  readonly patience: number | null
  /** Phase that the machine was started in. */
  readonly startedIn: ReplayedAttempt['phase']
}

/** Where a call starts: fresh or rebuilt, see `restoreCall`. */
export type CallInput = Pick<
  CallContext,
  | 'state'
  | 'turns'
  | 'played'
  | 'pickedUp'
  | 'heldSince'
  | 'hungUp'
  | 'seed'
  | 'patience'
  | 'startedIn'
>

/** The step that a said or silent turn stands for; silence for any other. */
export function playedEvent({ turn }: TurnEvent): ConversationEvent {
  return turn.kind === 'said' ? { type: 'say', response: turn.response } : { type: 'silence' }
}

/** The changes that a stored turn makes; the turn fits, since the machine's guards have let it through. */
export function afterTurn(
  scenario: Scenario,
  context: CallContext,
  event: TurnEvent,
): Partial<CallContext> {
  const { at, turn } = event
  const turns = [...context.turns, { at, turn }]
  switch (turn.kind) {
    case 'picked-up':
      return { turns, pickedUp: turn.ring, ring: turn.ring }
    case 'said':
    case 'silent': {
      const before = context.state
      const result = step(scenario, before, playedEvent(event))
      if (!result.accepted) return {}
      const number = context.played.length + 1
      const played = [
        ...context.played,
        { number, at, before, taken: result.taken, after: result.state },
      ]
      return { turns, played, state: result.state }
    }
    case 'held':
      return { turns, heldSince: at }
    case 'resumed':
      return { turns, heldSince: null }
    case 'hung-up':
      return { turns, heldSince: null, hungUp: true }
    case 'rewound': {
      const state = context.played[turn.to]?.before ?? context.state
      return {
        turns,
        played: context.played.slice(0, turn.to),
        state,
        heldSince: null,
        hungUp: false,
      }
    }
    case 'missed':
    case 'logged':
    case 'reflected':
      return { turns }
  }
}
