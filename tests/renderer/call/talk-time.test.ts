import { describe, expect, it } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import { attemptClock } from '../../../renderer/call/timing/attempt-clock.ts'
import { talkedFor, talkTime } from '../../../renderer/call/timing/talk-time.ts'

const LOG: readonly TimedTurn[] = [
  { at: 3_000, turn: { kind: 'picked-up', ring: 1 } },
  { at: 10_000, turn: { kind: 'said', moment: 'a', response: 'b' } },
  { at: 13_000, turn: { kind: 'held' } },
  { at: 90_000, turn: { kind: 'resumed' } },
  { at: 95_000, turn: { kind: 'said', moment: 'b', response: 'c' } },
]

describe('the clock of the telephone', () => {
  it('counts talking and leaves hold out', () => {
    expect(talkTime(LOG)).toEqual({ before: 10_000, since: 90_000 })
    expect(talkedFor(LOG)).toBe(15_000)
  })

  it('stands still from the moment of hanging up', () => {
    const log = [...LOG, { at: 99_000, turn: { kind: 'hung-up' } } as const]
    expect(talkTime(log)).toEqual({ before: 19_000, since: null })
  })
})

describe('the clock of an attempt', () => {
  it('goes on from the last stored turn and never back', () => {
    let machine = 50_000
    const now = attemptClock(7_000, () => machine)
    machine += 1_500.4
    expect(now()).toBe(8_500)
    machine -= 1_000
    expect(now()).toBe(8_500)
  })
})
