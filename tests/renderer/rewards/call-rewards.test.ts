import { describe, expect, it } from 'vitest'
import type { Attempt, AttemptSummary } from '../../../contract/messages.ts'
import { recordOf } from '../../../engine/rewards/attempt-record.ts'
import { callRewards } from '../../../renderer/rewards/call-rewards.ts'
import type { FinishedCall } from '../../../renderer/rewards/earlier-call.ts'
import { explainer, REWARDING, rewardLog } from '../../engine/rewards/reward-scenario.ts'
import { logOf } from '../../engine/scoring/small-complaint.ts'
import { fakeAttempt } from '../fake-attempts.ts'

const explain = explainer(REWARDING)
const copy = { hash: 'same', document: REWARDING.document, procedure: REWARDING.procedure }

function finished(
  day: number,
  says: readonly string[],
  different: Partial<AttemptSummary> = {},
): FinishedCall {
  const log = logOf(says, { logged: rewardLog(says) })
  const { attempt: replayed, debrief } = explain(log)
  const summary = fakeAttempt({
    id: `call-${day}`,
    scenario: 'small',
    startedAt: `2026-11-0${day}T09:00:00.000Z`,
    percent: debrief.scorecard.percent,
    outcome: debrief.scorecard.outcome,
    record: recordOf(REWARDING, replayed, 'practice'),
    ...different,
  })
  const attempt: Attempt = { ...summary, seed: 1, copy, log, notes: '' }
  return { attempt, debrief: { ...debrief, attempt: summary, copy } }
}

const GIFT = ['accept', 'admit', 'search', 'promise', 'gift', 'end-well']

describe('What a call earned', () => {
  it('is stars, a standing, praise and, once in a while, the extra mile', () => {
    const call = finished(1, GIFT)
    const rewards = callRewards(call, [call.attempt], null)
    expect(rewards.stars).toBeGreaterThan(0)
    expect(rewards.standing).toEqual({ kind: 'first' })
    expect(rewards.praise).not.toBeNull()
    expect(rewards.next).toBeNull()
    expect(rewards.extraMile).toBe(5)
    expect(rewards.seals.map(({ attitude }) => attitude)).toEqual(['extra-mile'])
  })

  it('is praise alone for a what-if: it never counts', () => {
    const call = finished(2, GIFT, { forkOf: { attempt: 'call-1', turn: 2 } })
    const rewards = callRewards(call, [finished(1, GIFT).attempt, call.attempt], null)
    expect(rewards).toMatchObject({
      stars: 0,
      standing: { kind: 'apart' },
      streak: 0,
      extraMile: null,
      seals: [],
    })
    expect(rewards.praise).not.toBeNull()
  })

  it('stays what it was when later calls go better or worse', () => {
    const calls = [finished(1, GIFT), finished(2, GIFT), finished(3, ['swear', 'end-badly'])]
    const all = calls.map(({ attempt }) => attempt)
    const second = calls[1]
    if (second === undefined) throw new Error('there are three calls')
    const then = callRewards(second, all.slice(0, 2), null)
    expect(callRewards(second, all, null)).toEqual(then)
    expect(then.streak).toBe(2)
  })

  it('compares with the call before, and says so first', () => {
    const before = finished(1, ['swear', 'end-well'])
    const now = finished(2, GIFT)
    const rewards = callRewards(now, [before.attempt, now.attempt], before)
    expect(rewards.praise?.rule).toMatch(/^better-/)
    expect(rewards.standing).toEqual({ kind: 'new-best', before: before.attempt.percent })
  })
})
