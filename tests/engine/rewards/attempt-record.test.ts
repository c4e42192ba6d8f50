import { describe, expect, it } from 'vitest'
import { replayTurns } from '../../../engine/attempt/replay.ts'
import type { Turn } from '../../../engine/attempt/turn.ts'
import { recordOf } from '../../../engine/rewards/attempt-record.ts'
import { logOf } from '../scoring/small-complaint.ts'
import { REWARDING, rewardLog } from './reward-scenario.ts'

const ALL = ['accept', 'admit', 'search', 'promise', 'gift', 'end-well']

function recordAfter(
  says: readonly string[],
  around: { readonly ring?: number; readonly logged?: Turn | null } = {},
  mode: 'coach' | 'practice' | 'exam' = 'practice',
) {
  const log = logOf(says, { logged: rewardLog(says), ...around })
  return recordOf(REWARDING, replayTurns(REWARDING, log), mode)
}

describe('The record of an attempt', () => {
  it('is there once the attempt has reached its debrief', () => {
    expect(recordAfter(ALL, { logged: null })).toBeNull()
    expect(recordAfter(ALL)).not.toBeNull()
  })

  it('names the turns of every attitude that did the customer good, and no other', () => {
    expect(recordAfter(['swear', 'accept', 'accept', 'promise', 'end-well'])?.attitudes).toEqual([
      { attitude: 'reliability', turns: [4], chances: 5 },
      { attitude: 'empathy', turns: [2, 3], chances: 5 },
    ])
    expect(recordAfter(['overpromise', 'end-well'])?.attitudes).toEqual([])
  })

  it('tells a call log of nothing but facts from all others', () => {
    const passing = (ids: readonly string[]): Turn => ({
      kind: 'logged',
      statements: ids.map((id) => ({ id, kind: 'fact', passedOn: true })),
      promises: [],
    })
    const callLog = (...ids: readonly string[]) =>
      recordAfter(ALL, { logged: passing(ids) })?.callLog
    expect(callLog('talk/twice')).toBe('only-facts')
    expect(callLog('talk/twice', 'talk/hopeless')).toBe('not-only-facts')
    expect(callLog()).toBe('not-only-facts')
  })
})

describe('The extra mile', () => {
  it('is the turn with the gift, once everything that was owed was given', () => {
    expect(recordAfter(ALL)?.extraMile).toBe(5)
    expect(recordAfter(ALL, {}, 'exam')?.extraMile).toBe(5)
  })

  it.each([
    ['without a gift', ALL.filter((say) => say !== 'gift'), {}],
    ['when the request was never answered', ALL.filter((say) => say !== 'search'), {}],
    ['after an offer that came too soon', ['pitch', ...ALL], {}],
    ['after a trigger phrase', ['policy', ...ALL], {}],
    ['after a promise that nobody can keep', ['overpromise', ...ALL], {}],
    ['when the customer is lost', [...ALL.slice(0, -1), 'end-badly'], {}],
    ['when the telephone rang three times', ALL, { ring: 3 }],
    ['when a promise was not recorded', ALL, { logged: { ...rewardLog([]) } }],
  ] as const)('is not gone %s', (_why, says, around) => {
    expect(recordAfter(says, around)?.extraMile).toBeNull()
  })

  it('is left to calls without a coach', () => {
    expect(recordAfter(ALL, {}, 'coach')?.extraMile).toBeNull()
  })
})
