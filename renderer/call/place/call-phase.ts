import type { StateValue } from 'xstate'

/** Where a call stands, as the screen tells it apart. */
export type CallPhase =
  | 'ringing'
  /** The last ring is over and the missed turn is on its way. */
  | 'rung-out'
  /** The trainee is to ring the customer and has not dialled yet. */
  | 'on-hook'
  /** The ringing tone is heard. */
  | 'dialling'
  /** The customer picks up, and the turn that says so is on its way. */
  | 'answered'
  /** Counter, chat, e-mail: the customer is there and nobody has answered yet. */
  | 'waiting'
  | 'missed'
  | 'talking'
  | 'held'
  /** The customer has had the last word. */
  | 'closing'
  | 'wrap-up'
  | 'ended'

const PHASES: readonly CallPhase[] = [
  'ringing',
  'rung-out',
  'on-hook',
  'dialling',
  'answered',
  'waiting',
  'missed',
  'talking',
  'held',
  'closing',
  'wrap-up',
  'ended',
]

/** The phase of a state of the call machine; every moment of the conversation is talking. */
export function callPhase(value: StateValue): CallPhase {
  return PHASES.find((phase) => phase === value) ?? 'talking'
}
