import { describe, expect, it } from 'vitest'
import { ATTITUDES, type AttitudeId } from '../../../engine/doctrine/attitudes.ts'
import { attitudeBadges } from '../../../engine/rewards/attitude-badges.ts'
import type { PastCall } from '../../../engine/rewards/past-call.ts'
import { pastCall, record } from './past-calls.ts'

function showing(day: number, attitude: AttitudeId, different: Partial<PastCall> = {}): PastCall {
  const attitudes = [{ attitude, turns: [2, 5], chances: 3 }]
  return pastCall(day, { record: record({ attitudes }), ...different })
}

function badge(calls: readonly PastCall[], attitude: AttitudeId) {
  const found = attitudeBadges(calls).find((one) => one.attitude === attitude)
  if (found === undefined) throw new Error('every attitude has a badge')
  return found
}

describe('The seals of the attitudes', () => {
  it('are one for every attitude of the doctrine, open at first, each saying what it needs', () => {
    const badges = attitudeBadges([])
    expect(badges.map(({ attitude }) => attitude)).toEqual(ATTITUDES.map(({ id }) => id))
    expect(badges.every(({ earnedWith, needs }) => earnedWith === null && needs.calls > 0)).toBe(
      true,
    )
  })

  it('are earned by the call that completes them, and keep the turns as evidence', () => {
    const calls = [
      showing(1, 'empathy'),
      showing(2, 'empathy'),
      showing(3, 'empathy', { scenario: 'another' }),
      showing(4, 'empathy'),
      showing(5, 'empathy'),
    ]
    const empathy = badge(calls, 'empathy')
    expect(empathy.earnedWith).toBe('call-4')
    expect(empathy.evidence).toHaveLength(5)
    expect(empathy.evidence[0]).toEqual({
      call: 'call-1',
      scenario: 'small',
      turns: [2, 5],
      counts: true,
    })
  })

  it('need another scenario, not the same one over and over', () => {
    const calls = [1, 2, 3, 4, 5].map((day) => showing(day, 'solidarity'))
    expect(badge(calls, 'solidarity').earnedWith).toBeNull()
    const advising = [1, 2, 3].map((day) => showing(day, 'advice'))
    expect(badge(advising, 'advice').earnedWith).toBe('call-3')
  })

  it('pass over calls that seldom showed what they called for, and still keep their turns', () => {
    const seldom = [{ attitude: 'advice', turns: [7], chances: 3 }] as const
    const calls = [
      showing(1, 'advice'),
      pastCall(2, { record: record({ attitudes: seldom }) }),
      showing(3, 'advice'),
      showing(4, 'advice'),
    ]
    expect(badge(calls, 'advice').earnedWith).toBe('call-4')
    expect(badge(calls, 'advice').evidence[1]).toMatchObject({ turns: [7], counts: false })
  })

  it('are never earned with a what-if', () => {
    const calls = [1, 2, 3].map((day) =>
      showing(day, 'advice', { forkOf: day === 2 ? { attempt: 'call-1' } : null }),
    )
    expect(badge(calls, 'advice').earnedWith).toBeNull()
  })

  it('give the extra mile only for the extra mile itself, whatever an answer is marked with', () => {
    expect(badge([showing(1, 'extra-mile')], 'extra-mile').earnedWith).toBeNull()
    const gone = pastCall(2, { record: record({ extraMile: 6 }) })
    expect(badge([gone], 'extra-mile')).toMatchObject({
      earnedWith: 'call-2',
      evidence: [{ turns: [6] }],
    })
  })
})
