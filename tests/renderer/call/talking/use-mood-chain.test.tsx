// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MicroEmotionId } from '../../../../engine/doctrine/micro-emotions.ts'
import { useMoodChain, type ShownMood } from '../../../../renderer/call/talking/use-mood-chain.ts'

const ANGRY: ShownMood = { mood: 'angry', calm: 20, trust: 30, note: 'as she rang' }
const GUARDED: ShownMood = { mood: 'guarded', calm: 50, trust: 40, note: 'up 20 this turn' }

interface Moment {
  readonly now: ShownMood
  readonly number: number
  readonly feelings?: readonly MicroEmotionId[]
}

function chainFrom(first: Moment, cuts = false) {
  const { result, rerender } = renderHook(
    ({ now, number, feelings }: Moment) =>
      useMoodChain(now, { arrival: `${number} moment`, number, feelings: feelings ?? [] }, cuts),
    { initialProps: first },
  )
  return { chain: () => result.current, goOn: rerender }
}

/** In short stretches, as each step is set off by the one before. */
function passes(milliseconds: number): void {
  for (let left = milliseconds; left > 0; left -= 40)
    act(() => vi.advanceTimersByTime(Math.min(40, left)))
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the chain of one answer', () => {
  it('begins with everything as it is: a call taken back speaks at once and reacts to nothing', () => {
    const { chain } = chainFrom({ now: ANGRY, number: 3, feelings: ['heard'] })
    expect(chain()).toEqual({ shown: ANGRY, reaction: null, speaks: true })
  })

  it('lets the key sink, then cuts the face, then brings the words, then ends the reaction', () => {
    const { chain, goOn } = chainFrom({ now: ANGRY, number: 1 })
    goOn({ now: GUARDED, number: 2, feelings: ['heard'] })
    expect(chain()).toEqual({ shown: ANGRY, reaction: null, speaks: false })
    passes(160)
    expect(chain()).toEqual({ shown: GUARDED, reaction: 'taken-aback', speaks: false })
    passes(360)
    expect(chain()).toEqual({ shown: GUARDED, reaction: 'taken-aback', speaks: true })
    passes(2_000)
    expect(chain()).toEqual({ shown: GUARDED, reaction: null, speaks: true })
  })

  it('starts anew with the next answer, however early that comes', () => {
    const { chain, goOn } = chainFrom({ now: ANGRY, number: 1 })
    goOn({ now: GUARDED, number: 2, feelings: ['heard'] })
    passes(200)
    goOn({ now: ANGRY, number: 3, feelings: ['ignored'] })
    expect(chain()).toEqual({ shown: GUARDED, reaction: null, speaks: false })
    passes(160)
    expect(chain()).toEqual({ shown: ANGRY, reaction: 'snubbed', speaks: false })
    passes(2_000)
    expect(chain()).toEqual({ shown: ANGRY, reaction: null, speaks: true })
  })

  it('has no reaction where the answer caused no feeling, nor when the call is wound back', () => {
    const { chain, goOn } = chainFrom({ now: GUARDED, number: 2, feelings: ['heard'] })
    goOn({ now: ANGRY, number: 3 })
    passes(160)
    expect(chain().reaction).toBeNull()
    goOn({ now: GUARDED, number: 2, feelings: ['heard'] })
    passes(160)
    expect(chain()).toMatchObject({ shown: GUARDED, reaction: null })
  })

  it('keeps the order and waits for nothing where motion is reduced', () => {
    const { chain, goOn } = chainFrom({ now: ANGRY, number: 1 }, true)
    goOn({ now: GUARDED, number: 2, feelings: ['heard'] })
    expect(chain()).toEqual({ shown: GUARDED, reaction: 'taken-aback', speaks: true })
    passes(1_000)
    expect(chain().reaction).toBeNull()
  })
})
