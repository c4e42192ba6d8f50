import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, createMachine, SimulatedClock } from 'xstate'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { momentOf, step } from '../../../engine/conversation/step.ts'
import {
  conversationConfig,
  createConversationMachine,
} from '../../../engine/machine/conversation-machine.ts'
import { exportMachineJson, exportMermaid } from '../../../engine/machine/export-machine.ts'
import {
  plainMoment,
  plainProcedure,
  plainResponse,
  plainScenario,
} from '../../generators/plain-scenario.ts'
import { anyEvent, chosenEvent, randomChoices } from '../../generators/random-play.ts'
import { randomScenarios } from '../../generators/random-scenario.ts'

const scenarios = randomScenarios({ moments: 8 })
const ROUNDS = { numRuns: 300, seed: 20261122 }

describe('the machine of a scenario', () => {
  test('goes with every event, fitting or not, exactly where step goes', () => {
    let moved = 0
    let refused = 0
    const plays = scenarios.chain((scenario) =>
      fc.tuple(
        fc.constant(scenario),
        fc.array(fc.oneof(anyEvent(scenario), fc.nat(999)), { minLength: 20, maxLength: 40 }),
      ),
    )
    fc.assert(
      fc.property(plays, ([scenario, events]) => {
        const actor = createActor(createConversationMachine(scenario), {
          clock: new SimulatedClock(),
        }).start()
        let state = scenario.initial
        for (const each of events) {
          const event = typeof each === 'number' ? chosenEvent(scenario, state, each) : each
          if (event === null) continue
          const result = step(scenario, state, event)
          expect(actor.getSnapshot().can(event)).toBe(result.accepted)
          // XState warns of every event after the end; can has told already that none is taken.
          if (actor.getSnapshot().status === 'active') actor.send(event)
          if (result.accepted) moved += 1
          else refused += 1
          if (result.accepted) state = result.state
          const snapshot = actor.getSnapshot()
          expect(snapshot.context.state).toEqual(state)
          expect(snapshot.value).toBe(momentOf(scenario, state).id)
          expect(snapshot.status).toBe(
            momentOf(scenario, state).outcome === null ? 'active' : 'done',
          )
        }
      }),
      ROUNDS,
    )
    expect(moved).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(500)
  })

  test('takes silence by itself, after the time of the moment and not a millisecond earlier', () => {
    fc.assert(
      fc.property(scenarios, randomChoices(10), (scenario, choices) => {
        const clock = new SimulatedClock()
        const actor = createActor(createConversationMachine(scenario), { clock }).start()
        let state = scenario.initial
        for (const choice of choices) {
          const { silence, outcome } = momentOf(scenario, state)
          if (silence !== null && outcome === null) {
            clock.increment(silence.document.after * 1000 - 1)
            expect(actor.getSnapshot().context.state).toEqual(state)
            clock.increment(1)
            const result = step(scenario, state, { type: 'silence' })
            state = result.accepted ? result.state : state
            expect(actor.getSnapshot().context.state).toEqual(state)
          }
          const event = chosenEvent(scenario, state, choice)
          if (event === null) break
          actor.send(event)
          const result = step(scenario, state, event)
          state = result.accepted ? result.state : state
        }
        expect(actor.getSnapshot().context.state).toEqual(state)
      }),
      ROUNDS,
    )
  })

  test('is plain data that survives JSON and that XState reads', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const config = JSON.parse(exportMachineJson(scenario))
        expect(config).toEqual(conversationConfig(scenario))
        const read = createMachine(config)
        expect(Object.keys(read.states)).toEqual(scenario.moments.map((moment) => moment.id))
      }),
      { ...ROUNDS, numRuns: 50 },
    )
  })
})

describe('the Mermaid diagram', () => {
  const scenario = prepareScenario(
    plainScenario([
      plainMoment('opening', {
        responses: [
          plainResponse('listen', 'topics', {
            say: 'Tell me: "everything";\nplease, from the very beginning, in all detail',
            when: 'calm < 40',
          }),
        ],
        silence: { after: 20, moods: [], set: [], why: '', next: [{ when: null, to: 'end' }] },
      }),
      plainMoment('topics', { hub: { topics: [], then: 'ending-loyal' } }),
      plainMoment('end', { outcome: 'lost' }),
      plainMoment('ending-loyal', { outcome: 'loyal' }),
    ]),
    plainProcedure(['listen']),
  )

  test('has a box for each moment, an arrow for each way, and no character that would break it', () => {
    expect(exportMermaid(scenario)).toBe(
      [
        'stateDiagram-v2',
        '  direction TB',
        '  state "opening" as moment1',
        '  state "topics" as moment2',
        '  state "end (lost)" as moment3',
        '  state "ending-loyal (loyal)" as moment4',
        '  [*] --> moment1',
        '  moment1 --> moment2 : Tell me∶ ”everything”, please, from the very be… [calm ‹ 40]',
        '  moment1 --> moment4 : Tell me∶ ”everything”, please, from the very be… [calm ‹ 40]',
        '  moment1 --> moment3 : silence 20 s',
        '  moment3 --> [*]',
        '  moment4 --> [*]',
        '',
      ].join('\n'),
    )
  })
})
