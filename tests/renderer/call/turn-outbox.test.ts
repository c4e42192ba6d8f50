import { fc, test } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TimedTurn } from '../../../engine/attempt/turn.ts'
import {
  SLOW_SAVE,
  TurnOutbox,
  type SavingState,
} from '../../../renderer/call/saving/turn-outbox.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function turn(at: number): TimedTurn {
  return { at, turn: { kind: 'held' } }
}

function outboxOver(append: (length: number, timed: TimedTurn) => Promise<unknown>) {
  const states: SavingState[] = []
  const outbox = new TurnOutbox(0, {
    append,
    onChange: (state) => void states.push(state),
    readFailure: (failure) => ({ final: failure === 'final', reason: String(failure) }),
  })
  return { outbox, states }
}

describe('the outbox of turns', () => {
  it('calls a turn saved only once the host has answered', async () => {
    let answerHost: (value: unknown) => void = () => undefined
    const { outbox } = outboxOver(() => new Promise((resolve) => (answerHost = resolve)))
    let fate = 'open'
    void outbox.put(turn(1)).then((settled) => (fate = settled))
    await vi.advanceTimersByTimeAsync(100)
    expect(fate).toBe('open')
    answerHost(null)
    await vi.advanceTimersByTimeAsync(1)
    expect(fate).toBe('saved')
  })

  it('goes on without a host that does not answer, and counts the turn as unsaved', async () => {
    const { outbox, states } = outboxOver(() => new Promise(() => undefined))
    const fate = outbox.put(turn(1))
    await vi.advanceTimersByTimeAsync(SLOW_SAVE + 10)
    expect(await fate).toBe('kept')
    expect(states.at(-1)).toEqual({ kind: 'not-saved', waiting: 1, reason: '' })
    expect(outbox.hasUnsaved).toBe(true)
  })

  it('gives up where the host has another course of the attempt', async () => {
    const { outbox, states } = outboxOver(() => Promise.reject('final'))
    expect(await outbox.put(turn(1))).toBe('refused')
    expect(states.at(-1)).toEqual({ kind: 'refused', reason: 'final' })
    expect(await outbox.put(turn(2))).toBe('refused')
  })

  // Which of the first attempts to append fail, in any pattern, with turns coming in between.
  test.prop(
    [
      fc.array(fc.boolean(), { maxLength: 30 }),
      fc.array(fc.nat({ max: 4_000 }), { minLength: 1, maxLength: 12 }),
    ],
    { seed: 17, numRuns: 150 },
  )('stores every turn once and in order, whatever fails in between', async (failures, pauses) => {
    vi.useFakeTimers()
    const disk: TimedTurn[] = []
    let tries = 0
    const { outbox, states } = outboxOver(async (length, timed) => {
      if (failures[tries++] === true) throw new Error('full')
      expect(length).toBe(disk.length)
      disk.push(timed)
    })
    for (const [place, pause] of pauses.entries()) {
      void outbox.put(turn(place))
      await vi.advanceTimersByTimeAsync(pause)
    }
    await vi.advanceTimersByTimeAsync(400_000)
    expect(disk.map(({ at }) => at)).toEqual(pauses.map((_, place) => place))
    expect(outbox.hasUnsaved).toBe(false)
    expect(states.at(-1)?.kind ?? 'saved').toBe('saved')
  })
})
