import { describe, expect, it } from 'vitest'
import { Replay, replayTurns } from '../../../engine/attempt/replay.ts'
import type { Turn } from '../../../engine/attempt/turn.ts'
import { prepareScenario } from '../../../engine/conversation/prepare-scenario.ts'
import { logOf, SMALL } from '../scoring/small-complaint.ts'

function replayOf(turns: readonly Turn[]): Replay {
  const replay = new Replay(SMALL)
  turns.forEach((turn, place) => {
    expect(replay.take({ at: place * 1000, turn })).toBeNull()
  })
  return replay
}

describe('Replaying an attempt', () => {
  it('stands where the log ends, from ringing to debrief', () => {
    expect(replayOf([]).phase).toBe('ringing')
    expect(replayOf([{ kind: 'missed' }]).phase).toBe('missed')
    expect(replayOf([{ kind: 'picked-up', ring: 2 }]).phase).toBe('talking')
    expect(replayOf([{ kind: 'picked-up', ring: 2 }, { kind: 'held' }]).phase).toBe('held')
    expect(replayTurns(SMALL, logOf(['accept', 'end-well'], { logged: null })).phase).toBe(
      'wrap-up',
    )
    expect(replayTurns(SMALL, logOf(['accept', 'end-well'])).phase).toBe('debrief')
  })

  it('refuses a turn that does not fit, and changes nothing', () => {
    const replay = replayOf([{ kind: 'picked-up', ring: 1 }])
    const refusals: readonly [Turn, string][] = [
      [{ kind: 'picked-up', ring: 1 }, 'not-ringing'],
      [{ kind: 'said', moment: 'elsewhere', response: 'accept' }, 'not-this-moment'],
      [{ kind: 'said', moment: 'talk', response: 'nonsense' }, 'not-offered'],
      [{ kind: 'resumed' }, 'not-held'],
      [{ kind: 'logged', statements: [], promises: [] }, 'not-wrapping-up'],
      [{ kind: 'reflected', text: 'x' }, 'not-debriefing'],
      [{ kind: 'rewound', to: 0 }, 'cannot-rewind'],
      [{ kind: 'missed' }, 'not-ringing'],
    ]
    for (const [turn, reason] of refusals) expect(replay.take({ at: 5000, turn })).toBe(reason)
    expect(replay.length).toBe(1)
    expect(replay.state).toEqual(SMALL.initial)
  })

  it('refuses a pick-up on a ring that a telephone does not have', () => {
    expect(new Replay(SMALL).take({ at: 0, turn: { kind: 'picked-up', ring: 0 } })).toBe(
      'not-this-ring',
    )
  })

  it('takes a call that the trainee makes without a ring, and never as missed', () => {
    const outgoing = prepareScenario({ ...SMALL.document, calls: 'trainee' }, SMALL.procedure)
    const replay = new Replay(outgoing)
    expect(replay.take({ at: 0, turn: { kind: 'missed' } })).toBe('not-ringing')
    expect(replay.take({ at: 0, turn: { kind: 'picked-up', ring: 1 } })).toBe('not-this-ring')
    expect(replay.take({ at: 0, turn: { kind: 'picked-up', ring: 0 } })).toBeNull()
    expect([replay.phase, replay.pickedUp]).toEqual(['talking', 0])
  })

  it('refuses a turn from before the last one', () => {
    const replay = new Replay(SMALL)
    replay.take({ at: 500, turn: { kind: 'picked-up', ring: 1 } })
    expect(replay.take({ at: 400, turn: { kind: 'hung-up' } })).toBe('earlier-than-last')
  })

  it('goes back to a turn as if what followed had not been said', () => {
    const replay = replayOf([
      { kind: 'picked-up', ring: 1 },
      { kind: 'said', moment: 'talk', response: 'accept' },
      { kind: 'said', moment: 'talk', response: 'swear' },
      { kind: 'rewound', to: 1 },
      { kind: 'said', moment: 'talk', response: 'search' },
    ])
    expect(replay.played.map((turn) => turn.taken.kind === 'response' && turn.taken.id)).toEqual([
      'accept',
      'search',
    ])
    expect(replay.played.map((turn) => turn.number)).toEqual([1, 2])
    expect(replay.state).toEqual(
      replayTurns(SMALL, logOf(['accept', 'search'], { logged: null })).state,
    )
  })

  it('keeps what fitted of a broken log', () => {
    const log = logOf(['accept', 'nonsense', 'search'], { logged: null })
    expect(replayTurns(SMALL, log).length).toBe(2)
  })
})
