import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock, type SnapshotFrom } from 'xstate'
import { Replay, replayTurns, type ReplayPhase } from '../../../engine/attempt/replay.ts'
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { momentOf } from '../../../engine/conversation/step.ts'
import { turnEvent, type CallNotice } from '../../../engine/machine/call-events.ts'
import { createCallMachine, type CallMachine } from '../../../engine/machine/call-machine.ts'
import { RING_MS, TONE_MS } from '../../../engine/machine/call-states.ts'
import { restoreCall, type CallSettings } from '../../../engine/machine/restore-call.ts'
import {
  plainMoment,
  plainProcedure,
  plainResponse,
  plainScenario,
} from '../../generators/plain-scenario.ts'
import { randomScenarios } from '../../generators/random-scenario.ts'
import { chosenTurn, randomTurnChoices } from '../../generators/random-turns.ts'

const ROUNDS = { numRuns: 300, seed: 20261122 }
const SETTINGS: CallSettings = { seed: 7, patience: 1 }

const silence = { after: 20, moods: [], set: [], why: '', next: [{ when: null, to: 'end' }] }
const scenario = prepareScenario(
  plainScenario([
    plainMoment('opening', { responses: [plainResponse('listen', 'story')] }),
    plainMoment('story', {
      responses: [plainResponse('again', 'story'), plainResponse('solve', 'end')],
      silence,
    }),
    plainMoment('end', { outcome: 'satisfied' }),
  ]),
  plainProcedure(['listen']),
)

function startCall(of: Scenario, log: readonly TimedTurn[] = [], settings = SETTINGS) {
  const clock = new SimulatedClock()
  const notices: CallNotice[] = []
  const actor = createActor(createCallMachine(of), { clock, input: restoreCall(of, log, settings) })
  actor.on('silence-due', (notice) => notices.push(notice))
  actor.on('rung-out', (notice) => notices.push(notice))
  actor.on('answered', (notice) => notices.push(notice))
  actor.start()
  let at = log.at(-1)?.at ?? 0
  const take = (turn: Turn) => actor.send(turnEvent({ at: (at += 1), turn }))
  // XState's simulated clock starts the timers of a jump only at its end, so time passes in small steps.
  const pass = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 1000) clock.increment(Math.min(left, 1000))
  }
  return {
    actor,
    pass,
    notices,
    take,
    dial: () => actor.send({ type: 'dial' }),
    value: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
  }
}

/** The phase of the log that a state of the machine belongs to. */
function phaseOf(snapshot: SnapshotFrom<CallMachine>): ReplayPhase {
  const state = typeof snapshot.value === 'string' ? snapshot.value : Object.keys(snapshot.value)[0]
  switch (state) {
    case 'ringing':
    case 'rung-out':
    case 'on-hook':
    case 'dialling':
    case 'answered':
    case 'waiting':
      return 'ringing'
    case 'missed':
    case 'held':
    case 'talking':
      return state
    case 'closing':
    case 'wrap-up':
      return 'wrap-up'
    case 'ended':
      return 'debrief'
    default:
      throw new Error(`no phase for ${state}`)
  }
}

describe('a call', () => {
  test('rings three times and then waits to be told that it was missed', () => {
    const call = startCall(scenario)
    expect([call.value(), call.context().ring]).toEqual(['ringing', 1])
    call.pass(RING_MS)
    expect([call.value(), call.context().ring]).toEqual(['ringing', 2])
    call.pass(RING_MS * 2 - 1)
    expect([call.value(), call.context().ring, call.notices]).toEqual(['ringing', 3, []])
    call.pass(1)
    expect([call.value(), call.notices]).toEqual(['rung-out', [{ type: 'rung-out' }]])
    call.take({ kind: 'missed' })
    expect([call.value(), call.actor.getSnapshot().status]).toEqual(['missed', 'done'])
  })

  test('a hand that was on its way when the last ring ended still picks up', () => {
    const call = startCall(scenario)
    call.pass(RING_MS * 3)
    call.take({ kind: 'picked-up', ring: 3 })
    expect([call.value(), call.context().pickedUp]).toEqual([{ talking: 'opening' }, 3])
    call.pass(RING_MS * 10)
    expect(call.value()).toEqual({ talking: 'opening' })
  })

  test('at the counter nothing rings', () => {
    const counter = prepareScenario(
      { ...scenario.document, setting: 'counter' },
      scenario.procedure,
    )
    const call = startCall(counter)
    call.pass(RING_MS * 10)
    expect([call.value(), call.context().ring, call.notices]).toEqual(['waiting', 0, []])
    call.take({ kind: 'picked-up', ring: 0 })
    expect(call.value()).toEqual({ talking: 'opening' })
  })

  describe('that the trainee makes', () => {
    const outgoing = prepareScenario({ ...scenario.document, calls: 'trainee' }, scenario.procedure)

    test('waits until it is dialled, lets the ringing tone come twice, and asks to be picked up', () => {
      const call = startCall(outgoing)
      call.pass(RING_MS * 10)
      expect([call.value(), call.context().ring, call.notices]).toEqual(['on-hook', 0, []])
      call.dial()
      expect([call.value(), call.context().ring]).toEqual(['dialling', 1])
      call.pass(TONE_MS)
      call.dial()
      expect([call.value(), call.context().ring, call.notices]).toEqual(['dialling', 2, []])
      call.pass(TONE_MS)
      expect([call.value(), call.notices]).toEqual(['answered', [{ type: 'answered' }]])
      call.take({ kind: 'picked-up', ring: 0 })
      expect([call.value(), call.context().pickedUp]).toEqual([{ talking: 'opening' }, 0])
    })

    test('can be put through at once, and begins anew from an empty log', () => {
      const call = startCall(outgoing)
      call.dial()
      call.take({ kind: 'picked-up', ring: 0 })
      call.pass(TONE_MS * 10)
      expect([call.value(), call.notices]).toEqual([{ talking: 'opening' }, []])
      expect(startCall(outgoing).value()).toBe('on-hook')
    })

    test('cannot be missed, nor picked up in a ring', () => {
      const call = startCall(outgoing)
      call.take({ kind: 'missed' })
      call.take({ kind: 'picked-up', ring: 1 })
      expect(call.value()).toBe('on-hook')
      call.dial()
      call.take({ kind: 'missed' })
      call.take({ kind: 'picked-up', ring: 2 })
      expect(call.value()).toBe('dialling')
    })
  })

  test('asks for silence once the customer has waited, and moves only when the silence is stored', () => {
    const call = startCall(scenario)
    call.take({ kind: 'picked-up', ring: 1 })
    call.take({ kind: 'said', moment: 'opening', response: 'listen' })
    call.pass(19_999)
    expect(call.notices).toEqual([])
    call.pass(1)
    expect(call.notices).toEqual([{ type: 'silence-due', moment: 'story' }])
    expect(call.value()).toEqual({ talking: 'story' })
    call.take({ kind: 'silent', moment: 'story' })
    expect(call.value()).toBe('closing')
  })

  test('an answer that stays in the moment, and a hold, let the silence begin anew', () => {
    const call = startCall(scenario)
    call.take({ kind: 'picked-up', ring: 1 })
    call.take({ kind: 'said', moment: 'opening', response: 'listen' })
    call.pass(15_000)
    call.take({ kind: 'said', moment: 'story', response: 'again' })
    call.pass(15_000)
    call.take({ kind: 'held' })
    expect([call.value(), call.context().heldSince]).toEqual(['held', 4])
    call.pass(600_000)
    expect(call.notices).toEqual([])
    call.take({ kind: 'resumed' })
    expect([call.value(), call.context().heldSince]).toEqual([{ talking: 'story' }, null])
    call.pass(19_999)
    expect(call.notices).toEqual([])
    call.pass(1)
    expect(call.notices).toHaveLength(1)
  })

  test('more patience means a longer silence, and none that counts means none', () => {
    const log: TimedTurn[] = [
      { at: 1, turn: { kind: 'picked-up', ring: 1 } },
      { at: 2, turn: { kind: 'said', moment: 'opening', response: 'listen' } },
    ]
    const patient = startCall(scenario, log, { seed: 7, patience: 3 })
    patient.pass(59_999)
    expect(patient.notices).toEqual([])
    patient.pass(1)
    expect(patient.notices).toHaveLength(1)
    const endless = startCall(scenario, log, { seed: 7, patience: null })
    endless.pass(600_000)
    expect(endless.notices).toEqual([])
  })

  test('stays on the last line of the customer until the trainee goes on to the wrap-up', () => {
    const call = startCall(scenario)
    call.take({ kind: 'picked-up', ring: 1 })
    call.take({ kind: 'said', moment: 'opening', response: 'listen' })
    call.take({ kind: 'said', moment: 'story', response: 'solve' })
    expect(call.value()).toBe('closing')
    call.actor.send({ type: 'go-on' })
    expect(call.value()).toBe('wrap-up')
    call.take({ kind: 'logged', statements: [], promises: [] })
    expect(call.value()).toBe('ended')
  })

  test('accepts and refuses the very turns that the log accepts and refuses, and stands where the log stands', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(randomScenarios({ moments: 6 }), randomTurnChoices(30), (random, choices) => {
        const replay = new Replay(random)
        const { actor, context } = startCall(random)
        for (const [at, choice] of choices.entries()) {
          const timed = { at, turn: chosenTurn(random, replay, choice) }
          const can = actor.getSnapshot().can(turnEvent(timed))
          const fits = replay.take(timed) === null
          expect({ turn: timed.turn, can }).toEqual({ turn: timed.turn, can: fits })
          if (fits) accepted += 1
          else refused += 1
          actor.send(turnEvent(timed))
          expect(phaseOf(actor.getSnapshot())).toBe(replay.phase)
          expect(context().state).toEqual(replay.state)
          expect(context().played).toEqual(replay.played)
          expect(context().turns).toHaveLength(replay.length)
          expect([context().hungUp, context().pickedUp]).toEqual([replay.hungUp, replay.pickedUp])
        }
      }),
      ROUNDS,
    )
    expect(accepted).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(500)
  })

  test('restored from its log it stands where it stood, and goes on as if it had never stopped', () => {
    fc.assert(
      fc.property(
        randomScenarios({ moments: 6 }),
        randomTurnChoices(30),
        fc.nat(30),
        (random, choices, cut) => {
          const replay = new Replay(random)
          const log: TimedTurn[] = []
          let whole = startCall(random)
          for (const [at, choice] of choices.entries()) {
            const timed = { at, turn: chosenTurn(random, replay, choice) }
            if (replay.take(timed) !== null) continue
            log.push(timed)
            whole.actor.send(turnEvent(timed))
            if (log.length !== cut) continue
            const restored = startCall(random, log)
            expect(restored.value()).toEqual(whole.value())
            expect({ ...restored.context(), startedIn: '' }).toEqual({
              ...whole.context(),
              startedIn: '',
            })
            whole = restored
          }
          expect(whole.context().state).toEqual(replayTurns(random, log).state)
          if (phaseOf(whole.actor.getSnapshot()) === 'talking') {
            expect(whole.value()).toEqual({ talking: momentOf(random, replay.state).id })
          }
        },
      ),
      ROUNDS,
    )
  })
})
