/** The conversation of a scenario as an XState machine: a state per moment, outcomes final. */
import { assign, setup } from 'xstate'
import type { ConversationState } from '../conversation/conversation-state.ts'
import type { Scenario } from '../conversation/scenario.ts'
import { step, type ConversationEvent } from '../conversation/step.ts'
import { momentStates, type MomentState, type TakingParameters } from './moment-states.ts'
import { silenceDelay, takes } from './taking.ts'

export interface ConversationContext {
  readonly state: ConversationState
}

/** The machine as plain data: what XState, Stately and the exports read. */
export interface ConversationConfig {
  readonly id: string
  readonly initial: string
  readonly states: Readonly<Record<string, MomentState>>
}

/** The statechart of a scenario; it survives JSON. */
export function conversationConfig(scenario: Scenario): ConversationConfig {
  const manner = { say: 'say', silence: 'silence', whenSilent: 'takes' } as const
  return {
    id: scenario.document.id,
    initial: scenario.document.start,
    states: momentStates(scenario, manner),
  }
}

/**
 * The machine of a scenario. Its context is the state that `step` works on, so both always agree. Silence
 * comes by itself after the moment's time, by the clock that the actor is given.
 */
export function createConversationMachine(scenario: Scenario) {
  const design = setup({
    types: {
      // XState reads these two for their types only.
      context: {} as ConversationContext,
      events: {} as ConversationEvent,
    },
    guards: {
      takes: ({ context, event }, parameters: TakingParameters) =>
        takes(scenario, context.state, sayOrSilence(event), parameters),
    },
    actions: {
      take: assign(({ context, event }) => {
        const result = step(scenario, context.state, sayOrSilence(event))
        return result.accepted ? { state: result.state } : {}
      }),
    },
    delays: {
      silence: ({ context }) => silenceDelay(scenario, context.state, 1),
    },
  })
  // The data is built from the document, so its types cannot name each state as XState's inference would.
  const config = conversationConfig(scenario) as unknown as Parameters<
    typeof design.createMachine
  >[0]
  return design.createMachine({ ...config, context: { state: scenario.initial } })
}

export type ConversationMachine = ReturnType<typeof createConversationMachine>

/** XState's own timer event, which comes after a moment's silence, stands for silence. */
function sayOrSilence(event: ConversationEvent): ConversationEvent {
  return event.type === 'say' ? event : { type: 'silence' }
}
