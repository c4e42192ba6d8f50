import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODES } from '../../../engine/attempt/turn.ts'
import { OUTCOMES } from '../../../engine/doctrine/outcomes.ts'
import { personalBest, standingOf } from '../../../engine/rewards/personal-best.ts'
import { starsOf } from '../../../engine/rewards/stars.ts'
import { pastCall } from './past-calls.ts'

describe('Stars', () => {
  it.each([
    [39, 'loyal', 'practice', 0],
    [40, 'neutral', 'practice', 1],
    [95, 'neutral', 'exam', 1],
    [70, 'satisfied', 'coach', 2],
    [89, 'loyal', 'exam', 2],
    [90, 'satisfied', 'practice', 3],
    [100, 'loyal', 'exam', 3],
    [100, 'loyal', 'coach', 2],
    [95, 'lost', 'practice', 0],
  ] as const)('for %i %% and %s in %s are %i', (percent, outcome, mode, stars) => {
    expect(starsOf({ percent, outcome, mode })).toBe(stars)
  })

  it('never fall when the result is better, and are none without an outcome', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.nat({ max: 100 }),
        fc.constantFrom(...OUTCOMES.map(({ id }) => id)),
        fc.constantFrom(...MODES),
        (one, other, outcome, mode) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)]
          expect(starsOf({ percent: high, outcome, mode })).toBeGreaterThanOrEqual(
            starsOf({ percent: low, outcome, mode }),
          )
          expect(starsOf({ percent: high, outcome: null, mode })).toBe(0)
        },
      ),
    )
  })
})

describe('The personal best', () => {
  const calls = [
    pastCall(1, { percent: 60 }),
    pastCall(2, { percent: 92, mode: 'coach' }),
    pastCall(3, { percent: 91, outcome: 'loyal' }),
    pastCall(4, { percent: 100, forkOf: { attempt: 'call-1', turn: 2 } }),
    pastCall(5, { percent: null, givenUp: true }),
    pastCall(6, { percent: 99, scenario: 'another' }),
  ]

  it('leaves out what-ifs, unfinished calls and other scenarios', () => {
    expect(personalBest(calls, 'small')).toEqual({ percent: 92, stars: 3, call: 'call-2' })
    expect(personalBest(calls, 'never-taken')).toBeNull()
  })

  it('stands for each call as it stood when that call ended', () => {
    const standings = calls.map((call) => standingOf(calls, call))
    expect(standings).toEqual([
      { kind: 'first' },
      { kind: 'new-best', before: 60 },
      { kind: 'other', best: 92 },
      { kind: 'apart' },
      { kind: 'apart' },
      { kind: 'first' },
    ])
  })

  it('is not beaten by being reached again', () => {
    const again = [pastCall(1), pastCall(2)]
    expect(again.map((call) => standingOf(again, call).kind)).toEqual(['first', 'other'])
  })
})
