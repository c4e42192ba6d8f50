import { getShortestPaths } from '@xstate/graph'
import { describe, expect, test } from 'vitest'
import { Replay, type ReplayPhase } from '../../../engine/attempt/replay.ts'
import type { Turn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import type { CallEvent } from '../../../engine/machine/call-events.ts'
import { turnEvent } from '../../../engine/machine/call-events.ts'
import { createCallMachine } from '../../../engine/machine/call-machine.ts'
import { restoreCall } from '../../../engine/machine/restore-call.ts'
import {
  plainMoment,
  plainProcedure,
  plainResponse,
  plainScenario,
} from '../../generators/plain-scenario.ts'

/** A short conversation with everything that a call can do: answers, silence, hold, hanging up. */
const scenario = prepareScenario(
  plainScenario([
    plainMoment('opening', {
      responses: [plainResponse('listen', 'story'), plainResponse('rush', 'lost')],
      silence: { after: 10, moods: [], set: [], why: '', next: [{ when: null, to: 'story' }] },
    }),
    plainMoment('story', { responses: [plainResponse('solve', 'loyal')] }),
    plainMoment('loyal', { outcome: 'loyal' }),
    plainMoment('lost', { outcome: 'lost' }),
  ]),
  plainProcedure(['listen']),
)

const TURNS: readonly Turn[] = [
  { kind: 'picked-up', ring: 2 },
  { kind: 'missed' },
  { kind: 'said', moment: 'opening', response: 'listen' },
  { kind: 'said', moment: 'opening', response: 'rush' },
  { kind: 'said', moment: 'story', response: 'solve' },
  { kind: 'silent', moment: 'opening' },
  { kind: 'held' },
  { kind: 'resumed' },
  { kind: 'hung-up' },
  { kind: 'logged', statements: [], promises: [] },
  { kind: 'reflected', text: 'Listened.' },
]
const EVENTS: readonly CallEvent[] = [
  ...TURNS.map((turn) => turnEvent({ at: 0, turn })),
  { type: 'go-on' },
]

/** Phases of the log by the states of the machine; moments add their own. */
const PHASES: Readonly<Record<string, ReplayPhase>> = {
  ringing: 'ringing',
  'rung-out': 'ringing',
  missed: 'missed',
  held: 'held',
  closing: 'wrap-up',
  'wrap-up': 'wrap-up',
  ended: 'debrief',
}

/** The kinds of the events of a path, as the name of its test. */
function wayOf(steps: readonly { readonly event: { readonly type: string } }[]): string {
  return steps.map(({ event }) => event.type).join(', ')
}

describe('every way through a call', () => {
  const paths = getShortestPaths(createCallMachine(scenario), {
    input: restoreCall(scenario, [], { seed: 1, patience: 1 }),
    events: [...EVENTS],
    // States are told apart by where the call stands; the log behind it may be any.
    serializeState: ({ value, context }) =>
      JSON.stringify([value, context.state, context.ring, context.heldSince, context.hungUp]),
  })

  test('there are ways to every state that a call can be in', () => {
    const ends = new Set(paths.map(({ state }) => JSON.stringify(state.value)))
    const talking = ['opening', 'story'].map((moment) => JSON.stringify({ talking: moment }))
    for (const end of ['missed', 'held', 'closing', 'wrap-up', 'ended'].map((state) =>
      JSON.stringify(state),
    )) {
      expect(ends).toContain(end)
    }
    for (const end of talking) expect(ends).toContain(end)
    expect(paths.length).toBeGreaterThan(10)
  })

  test.each(paths.map((path) => [wayOf(path.steps), path] as const))('%s', (_, path) => {
    const replay = new Replay(scenario)
    for (const { event, state } of path.steps) {
      const turn = 'turn' in event ? event.turn : null
      if (turn !== null)
        expect([turn.kind, replay.take({ at: 0, turn })]).toEqual([turn.kind, null])
      const { value, context } = state
      expect(context.state).toEqual(replay.state)
      expect(context.heldSince === null).toBe(replay.phase !== 'held')
      if (typeof value === 'string') expect(PHASES[value]).toBe(replay.phase)
      else {
        expect(replay.phase).toBe('talking')
        expect(value).toEqual({ talking: momentOf(scenario, replay.state).id })
      }
    }
  })
})
