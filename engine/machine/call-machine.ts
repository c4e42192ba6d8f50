/** A call as an XState machine: the ringing or dialling, the conversation, hold, the customer's last line and the wrap-up. */
import { assign, emit, setup } from 'xstate'
import { RINGS } from '../attempt/turn.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { momentOf } from '../conversation/step.ts'
import { afterTurn, playedEvent, type CallContext, type CallInput } from './call-context.ts'
import type { CallEvent, CallNotice } from './call-events.ts'
import { callConfig, isRing, TONES } from './call-states.ts'
import type { TakingParameters } from './moment-states.ts'
import { silenceDelay, takes } from './taking.ts'

/**
 * The machine of a scenario's calls. Start it with the input that `restoreCall` makes, and with the clock as
 * the actor's option. It takes stored turns (`turnEvent`); when a time is up it emits a `CallNotice` and waits
 * for the turn, so that nothing happens that was not stored. It accepts exactly the turns that `Replay`
 * accepts, but leaves it to `Replay` to refuse a time before the last one.
 */
export function createCallMachine(scenario: Scenario) {
  const design = setup({
    types: {
      // XState reads these for their types only.
      context: {} as CallContext,
      events: {} as CallEvent,
      input: {} as CallInput,
      emitted: {} as CallNotice,
    },
    guards: {
      takes: ({ context, event }, parameters: TakingParameters) => {
        if (event.type !== 'said' && event.type !== 'silent') return false
        const { turn } = event
        if (turn.kind !== 'said' && turn.kind !== 'silent') return false
        const moment = momentOf(scenario, context.state).id
        return (
          turn.moment === moment && takes(scenario, context.state, playedEvent(event), parameters)
        )
      },
      'started-in': ({ context }, { phase }: { phase: string }) => context.startedIn === phase,
      'stands-at': ({ context }, { moment }: { moment: string }) =>
        momentOf(scenario, context.state).id === moment,
      'was-hung-up': ({ context }) => context.startedIn === 'wrap-up' && context.hungUp,
      'rings-left': ({ context }) => context.ring < RINGS,
      'tones-left': ({ context }) => context.ring < TONES,
      'is-ring': ({ event }) =>
        event.type === 'picked-up' && event.turn.kind === 'picked-up' && isRing(event.turn.ring),
      'is-opening': ({ event }) =>
        event.type === 'picked-up' && event.turn.kind === 'picked-up' && event.turn.ring === 0,
      'can-rewind': ({ context, event }) =>
        event.type === 'rewound' &&
        event.turn.kind === 'rewound' &&
        event.turn.to < context.played.length,
      'silence-counts': ({ context }) => context.patience !== null,
    },
    actions: {
      take: assign(({ context, event }) =>
        'turn' in event ? afterTurn(scenario, context, event) : {},
      ),
      'count-ring': assign({ ring: ({ context }) => context.ring + 1 }),
      'ask-silence': emit(({ context }) => ({
        type: 'silence-due' as const,
        moment: momentOf(scenario, context.state).id,
      })),
      'ask-missed': emit({ type: 'rung-out' as const }),
      'ask-picked-up': emit({ type: 'answered' as const }),
    },
    delays: {
      silence: ({ context }) => silenceDelay(scenario, context.state, context.patience ?? 1),
    },
  })
  // The data is built from the document, so its types cannot name each state as XState's inference would.
  const config = callConfig(scenario) as unknown as Parameters<typeof design.createMachine>[0]
  return design.createMachine({
    ...config,
    context: ({ input }) => ({ ...input, ring: input.pickedUp ?? 0 }),
  })
}

export type CallMachine = ReturnType<typeof createCallMachine>
