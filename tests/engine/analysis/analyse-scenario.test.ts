import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseInStretches, analyseScenario } from '../../../engine/analysis/analyse-scenario.ts'
import { bestFrom } from '../../../engine/analysis/analysis.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { afterTaking, step } from '../../../engine/conversation/step.ts'
import { prepareScoring } from '../../../engine/scoring/scoring-rules.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import {
  plainMoment,
  plainProcedure,
  plainResponse,
  plainScenario,
} from '../../generators/plain-scenario.ts'
import { randomScenarios } from '../../generators/random-scenario.ts'
import { bruteForce, keyOf } from './brute-force.ts'

/** Scenarios with more states are passed over: the slow way would take too long. */
const MOST_STATES = 1500

const scenarios = randomScenarios({ moments: 6 })
const ROUNDS = { numRuns: 300, seed: 20261122 }

describe('the search over all conversations', () => {
  test('finds the offers, dead ends, best and worst values of every state that brute force finds', () => {
    let compared = 0
    let looping = 0
    let merged = 0
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const rules = prepareScoring(scenario)
        const slow = bruteForce(scenario, rules, MOST_STATES)
        fc.pre(slow !== null)
        const analysis = analyseScenario(scenario)
        compared += 1
        expect(analysis.complete).toBe(true)
        // States that nothing can tell apart any more are one, and each is worth what brute force says below.
        expect(analysis.states).toBeLessThanOrEqual(slow.states.size)
        if (analysis.states < slow.states.size) merged += 1
        for (const [key, state] of slow.states) {
          expect(analysis.valueOf(state)).toBe(slow.most.get(key) ?? null)
        }
        const start = keyOf(scenario.initial)
        const most = slow.most.get(start)
        expect(analysis.best?.points ?? null).toBe(
          most === undefined ? null : most + rules.startPoints,
        )
        const least = slow.least.get(start)
        const worst = analysis.worst
        if (least === undefined) expect(worst).toBeNull()
        else if (least === -Infinity) {
          looping += 1
          expect(worst).toEqual({ limited: false })
        } else
          expect(worst?.limited === true ? worst.play.points : worst).toBe(
            least + rules.startPoints,
          )
        const reached = new Set(
          [...slow.states.values()].map((state) => scenario.moments[state.moment]?.id),
        )
        expect(analysis.reachedMoments).toEqual(reached)
        const found = (kind: string) => analysis.findings.filter((one) => one.kind === kind)
        expect(new Set(found('dead-end').map((one) => one.moment))).toEqual(slow.deadEnds)
        for (const moment of scenario.moments) {
          for (const response of moment.responses) {
            if (!reached.has(moment.id)) continue
            const missing = found('never-offered').some(
              (one) => one.moment === moment.id && one.response === response.id,
            )
            expect(missing).toBe(!slow.offered.has(`${moment.id}/${response.id}`))
          }
        }
      }),
      ROUNDS,
    )
    expect(compared).toBeGreaterThan(200)
    expect(looping).toBeGreaterThan(10)
    expect(merged).toBeGreaterThan(50)
  })

  test('the best and the worst conversation can be played, and earn what they are said to earn', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const rules = prepareScoring(scenario)
        const { best, worst } = analyseScenario(scenario, { limit: 20_000 })
        for (const play of [best, worst?.limited === true ? worst.play : null]) {
          if (play === null) continue
          let state = scenario.initial
          let points = rules.startPoints
          for (const turn of play.turns) {
            expect(keyOf(turn.before)).toBe(keyOf(state))
            const event =
              turn.taken.kind === 'silence'
                ? ({ type: 'silence' } as const)
                : ({ type: 'say', response: turn.taken.id } as const)
            const result = step(scenario, state, event)
            if (!result.accepted) throw new Error(`refused: ${result.reason}`)
            points += rules.turnPoints(state, result.taken, result.state)
            state = result.state
          }
          expect(scenario.moments[state.moment]?.outcome).toBe(play.outcome)
          expect(points + rules.endPoints(state)).toBe(play.points)
        }
      }),
      ROUNDS,
    )
  })

  test('no random conversation earns more than the best one', () => {
    fc.assert(
      fc.property(scenarios, fc.infiniteStream(fc.nat(5)), (scenario, choices) => {
        const analysis = analyseScenario(scenario, { limit: 20_000 })
        fc.pre(analysis.complete)
        const rules = prepareScoring(scenario)
        let state = scenario.initial
        let points = rules.startPoints
        for (let turn = 0; turn < 60; turn += 1) {
          const moment = scenario.moments[state.moment]
          if (moment === undefined || moment.outcome !== null) break
          const choice = Number(choices.next().value)
          const response = moment.responses[choice % Math.max(1, moment.responses.length)]
          const result = step(
            scenario,
            state,
            choice === 5 || response === undefined
              ? { type: 'silence' }
              : { type: 'say', response: response.id },
          )
          if (!result.accepted) continue
          points += rules.turnPoints(state, result.taken, result.state)
          state = result.state
          const value = analysis.valueOf(state)
          expect(value === null || points + value <= (analysis.best?.points ?? -Infinity)).toBe(
            true,
          )
        }
      }),
      ROUNDS,
    )
  })

  test('following bestFrom from any reached state earns exactly what the state is worth', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const rules = prepareScoring(scenario)
        const slow = bruteForce(scenario, rules, 300)
        fc.pre(slow !== null)
        const analysis = analyseScenario(scenario)
        for (const state of slow.states.values()) {
          const worth = analysis.valueOf(state)
          const play = analysis.bestPlayFrom(state)
          expect(play?.points ?? null).toBe(worth)
          const first = play?.turns[0]?.taken
          expect(bestFrom(analysis, state)).toEqual(
            first?.kind === 'response' ? { points: worth, response: first } : null,
          )
        }
      }),
      { ...ROUNDS, numRuns: 100 },
    )
  })

  test('says so when it stops at a bound, and then calls nothing unreachable', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const whole = analyseScenario(scenario, { limit: 20_000 })
        fc.pre(whole.complete && whole.states > 20)
        const bounded = analyseScenario(scenario, { limit: 10 })
        expect([bounded.complete, bounded.stopped, bounded.findings]).toEqual([false, 'limit', []])
        const stopped = analyseScenario(scenario, { shouldStop: () => true })
        expect([stopped.complete, stopped.stopped, stopped.states]).toEqual([false, 'asked', 1])
        // What a stopped search has found is never better than the truth.
        if (bounded.best !== null)
          expect(bounded.best.points).toBeLessThanOrEqual(whole.best?.points ?? -Infinity)
      }),
      { ...ROUNDS, numRuns: 100 },
    )
  })

  test('in stretches it finds the same, and lets others have their turn in between', async () => {
    let pauses = 0
    await fc.assert(
      fc.asyncProperty(scenarios, async (scenario) => {
        const whole = analyseScenario(scenario, { limit: 20_000 })
        const before = pauses
        const stretched = await analyseInStretches(
          scenario,
          async () => {
            pauses += 1
          },
          { limit: 20_000 },
        )
        expect(pauses - before).toBeGreaterThanOrEqual(4)
        expect(stretched.states).toBe(whole.states)
        expect(stretched.best).toEqual(whole.best)
        expect(stretched.findings).toEqual(whole.findings)
      }),
      { ...ROUNDS, numRuns: 50 },
    )
  })

  describe('takes states for one', () => {
    const flagged = (reader: string | null): Scenario =>
      prepareScenario(
        {
          ...plainScenario([
            plainMoment('opening', {
              responses: [
                plainResponse('noted', 'middle', { set: [{ variable: 'noted', to: 'true' }] }),
                plainResponse('passed-over', 'middle'),
              ],
            }),
            plainMoment('middle', {
              responses: [
                plainResponse('on', 'loyal'),
                plainResponse('off', 'loyal', { when: reader }),
              ],
            }),
            plainMoment('loyal', { outcome: 'loyal' }),
          ]),
          variables: [{ id: 'noted', kind: 'flag', start: false }],
        },
        plainProcedure(['listen']),
      )

    test('that differ only in what nothing reads any more', () => {
      expect(analyseScenario(flagged(null)).states).toBe(3)
    })

    test('but not while anything that can still come reads it', () => {
      expect(analyseScenario(flagged('noted')).states).toBe(4)
    })

    test('and shows the best conversation from there as it was, with what nothing reads', () => {
      const scenario = flagged(null)
      const [first] = scenario.moments[0]?.responses ?? []
      if (first === undefined) throw new Error('the opening has responses')
      const noted = afterTaking(scenario, scenario.initial, first)
      expect(noted.values).toEqual([1])
      const play = analyseScenario(scenario).bestPlayFrom(noted)
      expect(play?.turns.map((turn) => turn.before.values)).toEqual([[1]])
      expect(play?.end.values).toEqual([1])
    })
  })

  test('equally good conversations: the shorter one, then the one that comes first in the file', () => {
    const scenario = prepareScenario(
      plainScenario([
        plainMoment('opening', {
          responses: [
            plainResponse('detour', 'middle'),
            plainResponse('second', 'loyal'),
            plainResponse('third', 'loyal'),
          ],
        }),
        plainMoment('middle', { responses: [plainResponse('on', 'loyal')] }),
        plainMoment('loyal', { outcome: 'loyal' }),
      ]),
      plainProcedure(['listen']),
    )
    const { best } = analyseScenario(scenario)
    expect(
      best?.turns.map(({ taken }) => (taken.kind === 'response' ? taken.id : 'silence')),
    ).toEqual(['second'])
  })
})
