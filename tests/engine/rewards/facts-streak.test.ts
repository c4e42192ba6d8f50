import { describe, expect, it } from 'vitest'
import type { CallLogRecord } from '../../../engine/rewards/attempt-record.ts'
import { factsStreak } from '../../../engine/rewards/facts-streak.ts'
import { callsUpTo, type PastCall } from '../../../engine/rewards/past-call.ts'
import { pastCall, record } from './past-calls.ts'

function logs(...kept: readonly CallLogRecord[]): readonly PastCall[] {
  return kept.map((callLog, place) => pastCall(place + 1, { record: record({ callLog }) }))
}

describe('A streak of facts-only call logs', () => {
  it('counts the latest logs in a row, whatever order the calls come in', () => {
    const calls = logs('not-only-facts', 'only-facts', 'only-facts', 'only-facts')
    expect(factsStreak(calls)).toBe(3)
    expect(factsStreak(calls.toReversed())).toBe(3)
  })

  it('begins anew after a log with something else in it', () => {
    expect(factsStreak(logs('only-facts', 'only-facts', 'not-only-facts'))).toBe(0)
    expect(factsStreak(logs('only-facts', 'not-only-facts', 'only-facts'))).toBe(1)
  })

  it('passes over calls in which no fact was stated, what-ifs, and calls that were given up', () => {
    const calls = [
      ...logs('only-facts', 'no-facts', 'only-facts'),
      pastCall(8, { record: record({ callLog: 'not-only-facts' }), forkOf: { attempt: 'x' } }),
      pastCall(9, { record: null, percent: null, givenUp: true }),
    ]
    expect(factsStreak(calls)).toBe(2)
  })

  it('can be told for any call of the past', () => {
    const calls = logs('only-facts', 'only-facts', 'not-only-facts', 'only-facts')
    expect(calls.map((call) => factsStreak(callsUpTo(calls, call)))).toEqual([1, 2, 0, 1])
  })
})
