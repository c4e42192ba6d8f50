/** The call around the conversation, as plain data: ringing, talking, hold, wrap-up. */
import { RINGS } from '../attempt/turn.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { contactOf, type Contact } from '../format/contact.ts'
import { momentStates } from './moment-states.ts'

/** Milliseconds of a bell, and of the pause after it. */
export const BELL_MS = 2000
export const PAUSE_MS = 2000
/** Milliseconds from the beginning of a ring to that of the next. */
export const RING_MS = BELL_MS + PAUSE_MS
/** Ringing tones that the trainee hears before the customer picks up. */
export const TONES = 2
/** Milliseconds from the beginning of a ringing tone to that of the next, or to the customer's hand on the receiver. */
export const TONE_MS = 2400

/** The state in which a conversation waits to begin. */
const BEGINNINGS = {
  phone: 'ringing',
  outgoing: 'on-hook',
  counter: 'waiting',
  chat: 'waiting',
  email: 'waiting',
} as const satisfies Readonly<Record<Contact, string>>

/** Guards: `fits` for a turn that its state allows, `takes` for a response, `stands-at` for a moment. */
const takeTurn = (target: string, guard?: string) => ({
  ...(guard === undefined ? {} : { guard }),
  actions: 'take',
  target,
})
const rewound = takeTurn('#call.placing', 'can-rewind')

/** The statechart of the call of a scenario; it survives JSON. */
export function callConfig(scenario: Scenario) {
  const manner = { say: 'said', silence: 'silent', whenSilent: 'asks' } as const
  const startedIn = (phase: string, target: string) => ({
    guard: { type: 'started-in', params: { phase } },
    target,
  })
  return {
    id: 'call',
    initial: 'starting',
    states: {
      /** Passed through at once: to where the log ends. */
      starting: {
        always: [
          startedIn('ringing', BEGINNINGS[contactOf(scenario.document)]),
          startedIn('missed', 'missed'),
          startedIn('held', 'held'),
          { guard: 'was-hung-up', target: 'wrap-up' },
          startedIn('wrap-up', 'closing'),
          startedIn('debrief', 'ended'),
          { target: 'placing' },
        ],
      },
      ringing: {
        entry: 'count-ring',
        after: {
          [RING_MS]: [
            { guard: 'rings-left', target: 'ringing', reenter: true },
            { target: 'rung-out' },
          ],
        },
        on: { 'picked-up': takeTurn('placing', 'is-ring'), missed: takeTurn('missed') },
      },
      /** Still to be picked up by a hand that was on its way while the last ring ended. */
      'rung-out': {
        entry: 'ask-missed',
        on: { 'picked-up': takeTurn('placing', 'is-ring'), missed: takeTurn('missed') },
      },
      /** The trainee is to ring the customer and has not dialled yet. */
      'on-hook': { on: { dial: 'dialling', 'picked-up': takeTurn('placing', 'is-opening') } },
      /** The ringing tone, heard a few times; who is put through at once hears fewer. */
      dialling: {
        entry: 'count-ring',
        after: {
          [TONE_MS]: [
            { guard: 'tones-left', target: 'dialling', reenter: true },
            { target: 'answered' },
          ],
        },
        on: { 'picked-up': takeTurn('placing', 'is-opening') },
      },
      /** The customer's hand is on the receiver: the turn that says so is on its way. */
      answered: { entry: 'ask-picked-up', on: { 'picked-up': takeTurn('placing', 'is-opening') } },
      /** Counter, chat and e-mail: nothing rings. */
      waiting: { on: { 'picked-up': takeTurn('placing', 'is-opening') } },
      missed: { type: 'final' },
      /** Passed through at once: to the moment of the conversation's state. */
      placing: {
        always: scenario.moments.map(({ id }) => ({
          guard: { type: 'stands-at', params: { moment: id } },
          target: `talking.${id}`,
        })),
      },
      talking: {
        initial: scenario.document.start,
        states: momentStates(scenario, manner),
        onDone: 'closing',
        on: { held: takeTurn('held'), 'hung-up': takeTurn('wrap-up'), rewound },
      },
      held: { on: { resumed: takeTurn('placing'), 'hung-up': takeTurn('wrap-up'), rewound } },
      /** The customer's last line. */
      closing: { on: { 'go-on': 'wrap-up', logged: takeTurn('ended'), rewound } },
      'wrap-up': { on: { logged: takeTurn('ended'), rewound } },
      ended: { on: { reflected: { actions: 'take' } } },
    },
  }
}

/** Whether a ring number is one that can be picked up in. */
export function isRing(ring: number): boolean {
  return ring >= 1 && ring <= RINGS
}
