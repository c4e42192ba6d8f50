import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimedTurn, Turn } from '../../../engine/attempt/turn.ts'
import { momentOf, step } from '../../../engine/conversation/step.ts'
import type { Scenario } from '../../../engine/conversation/scenario.ts'
import { PRINCIPLES } from '../../../engine/doctrine/principles.ts'
import { allPraise, choosePraise } from '../../../engine/rewards/choose-praise.ts'
import { nextStep } from '../../../engine/rewards/next-step.ts'
import type { ExplainedAttempt, Praise } from '../../../engine/rewards/praise.ts'
import { libraryScenario } from '../../content/library-scenarios.ts'
import { chosenEvent, randomChoices } from '../../generators/random-play.ts'
import { logOf } from '../scoring/small-complaint.ts'
import { explainer, REWARDING, rewardLog } from './reward-scenario.ts'

const explain = explainer(REWARDING)

function played(...says: readonly string[]): ExplainedAttempt {
  return explain(logOf(says, { logged: rewardLog(says) }))
}

function praise(now: ExplainedAttempt, before: ExplainedAttempt | null = null): readonly Praise[] {
  return allPraise({ scenario: REWARDING, ...now, before })
}

function praised(now: ExplainedAttempt, rule: Praise['rule']): Praise | undefined {
  return praise(now).find((one) => one.rule === rule)
}

describe('Praise', () => {
  it('finds the turn that turned an upset customer round', () => {
    const now = played('accept', 'admit', 'gift', 'end-well')
    expect(praised(now, 'recovered')).toMatchObject({
      turn: 3,
      from: 'angry',
      feelings: ['valued'],
    })
    expect(praised(played('gift', 'end-badly'), 'recovered')).toBeUndefined()
  })

  it('finds steps in their order, and does not when one came too soon', () => {
    const inOrder = played('accept', 'search', 'promise', 'end-well')
    expect(praised(inOrder, 'steps-in-order')).toMatchObject({ count: 3, turn: 3 })
    const crossed = played('search', 'accept', 'promise', 'end-well')
    expect(praised(crossed, 'steps-in-order')).toBeUndefined()
  })

  it('finds trigger phrases that were left alone, and one that was not', () => {
    expect(praised(played('accept', 'search', 'end-well'), 'no-trigger')).toMatchObject({
      offered: 3,
      turn: 3,
    })
    expect(praised(played('accept', 'policy', 'end-well'), 'no-trigger')).toBeUndefined()
  })

  it('finds a promise that is in the log with its date, and not one that is missing there', () => {
    const kept = played('accept', 'promise', 'end-well')
    expect(praised(kept, 'promise-kept')).toMatchObject({ turn: 2, by: 'Friday' })
    const says = ['accept', 'promise', 'end-well']
    const lost = explain(logOf(says, { logged: rewardLog([]) }))
    expect(praised(lost, 'promise-kept')).toBeUndefined()
  })

  it('finds the offer that waited for the answer, and not one that did not', () => {
    const waited = played('accept', 'search', 'pitch', 'end-well')
    expect(praised(waited, 'request-first')).toMatchObject({ answered: 2, turn: 3 })
    const early = played('pitch', 'search', 'pitch', 'end-well')
    expect(praised(early, 'request-first')).toBeUndefined()
  })

  it('finds an admitted mistake, a feeling said back, and a log without a slip', () => {
    const now = played('accept', 'admit', 'end-well')
    expect(praised(now, 'admitted')).toMatchObject({ turn: 2, principle: 'admit-mistake' })
    expect(praised(now, 'feeling-said-back')).toMatchObject({ turn: 1, feelings: ['heard'] })
    expect(praised(now, 'log-right')).toMatchObject({ count: 3, kind: 'feeling' })
  })

  it('finds what was learnt since the last time, and puts it first', () => {
    const before = played('swear', 'end-well')
    const now = played('accept', 'search', 'promise', 'end-well')
    expect(praise(now, before)[0]?.rule).toBe('better-moment')
    expect(praise(now, before).map(({ rule }) => rule)).toContain('better-criterion')
    expect(praise(before, now).map(({ rule }) => rule)).not.toContain('better-criterion')
  })

  it('does not say the same thing twice in a row while something else is true', () => {
    const now = played('accept', 'search', 'promise', 'admit', 'gift', 'end-well')
    const first = choosePraise({ scenario: REWARDING, ...now, before: null })
    const second = choosePraise({ scenario: REWARDING, ...now, before: now })
    expect(first).not.toBeNull()
    expect(second).not.toBeNull()
    expect(second?.rule).not.toBe(first?.rule)
  })

  it('is not given where nothing was earned; one step for next time is named instead', () => {
    const says = ['swear', 'policy', 'swear', 'end-badly']
    const logged: Turn = { kind: 'logged', statements: [], promises: [] }
    const source = { scenario: REWARDING, ...explain(logOf(says, { logged })), before: null }
    expect(choosePraise(source)).toBeNull()
    const next = nextStep(source)
    expect(next).toMatchObject({ kind: 'turn' })
    expect(next?.kind === 'turn' && next.turn >= 1 && next.turn <= 4).toBe(true)
  })

  it('asks to stay on the line where a call broke off at once', () => {
    const log: TimedTurn[] = [
      { at: 0, turn: { kind: 'picked-up', ring: 1 } },
      { at: 1, turn: { kind: 'hung-up' } },
      { at: 2, turn: { kind: 'logged', statements: [], promises: [] } },
    ]
    const source = { scenario: REWARDING, ...explain(log), before: null }
    expect(choosePraise(source)).toBeNull()
    expect(nextStep(source)).toEqual({ kind: 'stay' })
  })
})

/** The log of a random play, with a call log that passes on what it likes. */
function randomLog(scenario: Scenario, choices: readonly number[]): readonly TimedTurn[] {
  const turns: Turn[] = [{ kind: 'picked-up', ring: 1 }]
  let state = scenario.initial
  for (const choice of choices) {
    const event = chosenEvent(scenario, state, choice)
    if (event === null) break
    const moment = momentOf(scenario, state).id
    const result = step(scenario, state, event)
    if (!result.accepted) break
    turns.push(
      event.type === 'say'
        ? { kind: 'said', moment, response: event.response }
        : { kind: 'silent', moment },
    )
    state = result.state
  }
  if (momentOf(scenario, state).outcome === null) turns.push({ kind: 'hung-up' })
  turns.push({ kind: 'logged', statements: [], promises: [] })
  return turns.map((turn, place) => ({ at: place, turn }))
}

/** What must hold of any praise, found anew from the debrief and without the rules. */
function expectTrue(one: Praise, now: ExplainedAttempt, before: ExplainedAttempt | null): void {
  const { debrief } = now
  const turn = debrief.turns.find(({ number }) => number === one.turn)
  expect(turn, one.rule).toBeDefined()
  expect(turn?.said, one.rule).not.toBeNull()
  expect(PRINCIPLES.some(({ id }) => id === one.principle)).toBe(true)
  expect(one.feelings.every((id) => turn?.micro.includes(id))).toBe(true)
  const ladder = debrief.scorecard.ladder.filter(({ credit }) => credit !== 'not-trained')
  switch (one.rule) {
    case 'recovered':
      expect(debrief.scorecard.moods[0]?.mood).toBe(one.from)
      expect(debrief.scorecard.moods.at(-1)?.mood).toBe(one.to)
      break
    case 'steps-in-order':
      expect(ladder.every(({ credit }) => credit === 'full')).toBe(true)
      expect(ladder).toHaveLength(one.count)
      break
    case 'no-trigger':
      expect(one.offered).toBeLessThanOrEqual(debrief.turns.length)
      break
    case 'promise-kept':
      expect(debrief.promises.every(({ right }) => right)).toBe(true)
      expect(debrief.promises.some(({ what }) => what === one.what)).toBe(true)
      break
    case 'request-first':
      expect(one.answered).toBeLessThan(one.turn)
      break
    case 'asked-first':
      expect(one.turn).toBeLessThan(one.solution)
      break
    case 'best-answer':
      expect(turn?.betterAnswer).toBeNull()
      expect(turn?.points).toBe(one.points)
      break
    case 'better-criterion':
      expect(before).not.toBeNull()
      expect(one.earned).toBeGreaterThan(one.earlier)
      break
    case 'better-moment':
      expect(before).not.toBeNull()
      expect(turn?.betterAnswer).toBeNull()
      break
    case 'log-right':
      expect(debrief.statements.every(({ right }) => right)).toBe(true)
      break
    case 'admitted':
      expect(turn?.principles).toContain('admit-mistake')
      break
    case 'feeling-said-back':
      expect((turn?.after.calm ?? 0) + (turn?.after.trust ?? 0)).toBeGreaterThan(
        (turn?.before.calm ?? 0) + (turn?.before.trust ?? 0),
      )
      break
  }
}

describe.each([
  ['the small complaint', REWARDING, 200],
  ['the angry caller', libraryScenario('angry-caller'), 120],
])('On any play of %s', (_title, scenario, plays) => {
  const explained = explainer(scenario)

  it('praise names a turn that exists and is true, and there is praise or a next step', () => {
    fc.assert(
      fc.property(randomChoices(24), randomChoices(24), (choices, earlier) => {
        const now = explained(randomLog(scenario, choices))
        const before = explained(randomLog(scenario, earlier))
        const source = { scenario, ...now, before }
        for (const one of allPraise(source)) expectTrue(one, now, before)
        const chosen = choosePraise(source)
        if (chosen === null && now.debrief.scorecard.percent < 100)
          expect(nextStep(source)).not.toBeNull()
      }),
      { numRuns: plays },
    )
  }, 120_000)
})
