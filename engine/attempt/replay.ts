/** An attempt rebuilt from its log: the one way to know where it stands. */
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Response, Scenario, Silence } from '../conversation/scenario.ts'
import { momentOf, step } from '../conversation/step.ts'
import { hasToBePickedUp } from '../format/contact.ts'
import { RINGS, type TimedTurn, type Turn } from './turn.ts'

export type ReplayPhase = 'ringing' | 'talking' | 'held' | 'wrap-up' | 'debrief' | 'missed'

/** One said or silent turn that counts (was not rewound). */
export interface PlayedTurn {
  /** From 1. */
  readonly number: number
  /** Milliseconds since the attempt began. */
  readonly at: number
  readonly before: ConversationState
  readonly taken: Response | Silence
  readonly after: ConversationState
}

export type LoggedTurn = Extract<Turn, { readonly kind: 'logged' }>

export interface ReplayedAttempt {
  readonly phase: ReplayPhase
  /** Ring in which the trainee picked up, 0 where nothing rings on the trainee's desk, null before that or when missed. */
  readonly pickedUp: number | null
  readonly played: readonly PlayedTurn[]
  readonly state: ConversationState
  readonly hungUp: boolean
  readonly logged: LoggedTurn | null
  readonly reflection: string | null
  /** Number of turns of the log that fitted; fewer than the log has only where it is broken. */
  readonly length: number
  /** Time of the last turn, in milliseconds since the attempt began. */
  readonly lasted: number
}

/** Why a turn does not fit where the attempt stands. */
export type RefusedTurn =
  | 'not-ringing'
  | 'not-this-ring'
  | 'not-talking'
  | 'not-held'
  | 'not-this-moment'
  | 'not-offered'
  | 'no-silence'
  | 'not-wrapping-up'
  | 'not-debriefing'
  | 'cannot-rewind'
  | 'earlier-than-last'

/** Builds a replay turn by turn; a turn that does not fit is refused and changes nothing. */
export class Replay implements ReplayedAttempt {
  phase: ReplayPhase = 'ringing'
  pickedUp: number | null = null
  played: PlayedTurn[] = []
  state: ConversationState
  hungUp = false
  logged: LoggedTurn | null = null
  reflection: string | null = null
  length = 0
  lasted = 0
  private readonly scenario: Scenario

  constructor(scenario: Scenario) {
    this.scenario = scenario
    this.state = scenario.initial
  }

  /** Takes the next turn, or says why it does not fit. */
  take({ at, turn }: TimedTurn): RefusedTurn | null {
    if (at < this.lasted) return 'earlier-than-last'
    const refused = this.takeTurn(turn, at)
    if (refused !== null) return refused
    this.length += 1
    this.lasted = at
    return null
  }

  private takeTurn(turn: Turn, at: number): RefusedTurn | null {
    switch (turn.kind) {
      case 'picked-up':
        return this.pickUp(turn.ring)
      case 'missed':
        if (this.phase !== 'ringing' || !hasToBePickedUp(this.scenario.document))
          return 'not-ringing'
        this.phase = 'missed'
        return null
      case 'said':
      case 'silent':
        return this.play(turn, at)
      case 'held':
        return this.move('talking', 'held', 'not-talking')
      case 'resumed':
        return this.move('held', 'talking', 'not-held')
      case 'hung-up':
        if (this.phase !== 'talking' && this.phase !== 'held') return 'not-talking'
        this.hungUp = true
        this.phase = 'wrap-up'
        return null
      case 'rewound':
        return this.rewind(turn.to)
      case 'logged':
        if (this.phase !== 'wrap-up') return 'not-wrapping-up'
        this.logged = turn
        this.phase = 'debrief'
        return null
      case 'reflected':
        if (this.phase !== 'debrief') return 'not-debriefing'
        this.reflection = turn.text
        return null
    }
  }

  private pickUp(ring: number): RefusedTurn | null {
    if (this.phase !== 'ringing') return 'not-ringing'
    const rings = hasToBePickedUp(this.scenario.document)
    if (rings ? ring < 1 || ring > RINGS : ring !== 0) return 'not-this-ring'
    this.pickedUp = ring
    this.phase = 'talking'
    this.endIfOver()
    return null
  }

  private play(turn: Extract<Turn, { kind: 'said' | 'silent' }>, at: number): RefusedTurn | null {
    if (this.phase !== 'talking') return 'not-talking'
    if (momentOf(this.scenario, this.state).id !== turn.moment) return 'not-this-moment'
    const event =
      turn.kind === 'said'
        ? ({ type: 'say', response: turn.response } as const)
        : ({ type: 'silence' } as const)
    const result = step(this.scenario, this.state, event)
    if (!result.accepted) return turn.kind === 'said' ? 'not-offered' : 'no-silence'
    this.played.push({
      number: this.played.length + 1,
      at,
      before: this.state,
      taken: result.taken,
      after: result.state,
    })
    this.state = result.state
    this.endIfOver()
    return null
  }

  private rewind(to: number): RefusedTurn | null {
    const talking = this.phase === 'talking' || this.phase === 'held' || this.phase === 'wrap-up'
    if (!talking || to >= this.played.length) return 'cannot-rewind'
    this.state = this.played[to]?.before ?? this.scenario.initial
    this.played.length = to
    this.phase = 'talking'
    this.hungUp = false
    return null
  }

  private move(from: ReplayPhase, to: ReplayPhase, otherwise: RefusedTurn): RefusedTurn | null {
    if (this.phase !== from) return otherwise
    this.phase = to
    return null
  }

  private endIfOver(): void {
    if (momentOf(this.scenario, this.state).outcome !== null) this.phase = 'wrap-up'
  }
}

/** The attempt after as many turns of the log as fit; `length` tells how many those were. */
export function replayTurns(scenario: Scenario, log: readonly TimedTurn[]): ReplayedAttempt {
  const replay = new Replay(scenario)
  for (const timed of log) if (replay.take(timed) !== null) break
  return replay
}
