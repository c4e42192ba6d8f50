// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useWatching } from '../../../renderer/watch/use-watching.ts'
import { watchedRungs, watchPlaces } from '../../../renderer/watch/watch-places.ts'
import { EXAMPLE } from '../welcome/welcome-room.tsx'

const PLACES = watchPlaces(EXAMPLE)
/** Longer than any text of the example needs. */
const LONG = 60_000

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watching(still = false) {
  return renderHook(() => useWatching(PLACES, still)).result
}

/** Lets time pass as long as anything waits for it. */
function wait(milliseconds = LONG): void {
  act(() => void vi.advanceTimersByTime(milliseconds))
}

describe('The places of a call that is watched', () => {
  it('are two for each turn and the end, with the moods of the conversation', () => {
    expect(PLACES).toHaveLength(EXAMPLE.best.turns.length * 2 + 1)
    expect(PLACES.map(({ mood }) => mood.level)).toEqual([
      ...EXAMPLE.best.moods.slice(0, -1).flatMap(({ level }) => [level, level]),
      EXAMPLE.best.moods.at(-1)?.level,
    ])
  })

  it('take a step of the ladder with the answer, not before it', () => {
    const done = PLACES.map(
      (place) => watchedRungs(EXAMPLE, place).filter(({ state }) => state === 'done').length,
    )
    expect(done[0]).toBe(0)
    expect(done[1]).toBe(1)
    expect(done.at(-1)).toBe(3)
    expect(done).toEqual(done.toSorted((one, other) => one - other))
  })
})

describe('Playing back', () => {
  it('waits for a line to be said, however long a voice takes', () => {
    const result = watching()
    wait()
    expect(result.current.index).toBe(0)
    act(() => result.current.sayAll())
    wait(5_000)
    expect(result.current.place.kind).toBe('answer')
  })

  it('goes on by itself to the end once lines are said', () => {
    const result = watching()
    for (let place = 0; place < PLACES.length * 2; place += 1) {
      act(() => result.current.sayAll())
      wait()
    }
    expect(result.current.isLast).toBe(true)
    act(() => result.current.restart())
    expect(result.current.index).toBe(0)
  })

  it('stands still from the first key on, until it is played again', () => {
    const result = watching()
    act(() => result.current.go(1))
    expect(result.current.running).toBe(false)
    wait()
    expect(result.current.index).toBe(1)
    act(() => result.current.play())
    wait()
    expect(result.current.index).toBe(2)
  })

  it('counts every key, however fast they follow each other, and stays within the call', () => {
    const result = watching()
    act(() => {
      result.current.go(1)
      result.current.go(1)
      result.current.go(1)
    })
    expect(result.current.index).toBe(3)
    act(() => result.current.go(-99))
    expect(result.current.isFirst).toBe(true)
    act(() => result.current.go(99))
    expect(result.current.isLast).toBe(true)
  })

  it('begins standing where motion is reduced', () => {
    const result = watching(true)
    act(() => result.current.sayAll())
    wait()
    expect(result.current.index).toBe(0)
  })

  it('is faster or slower as asked', () => {
    const timeOf = (pace: 'slow' | 'fast') => {
      const result = watching()
      act(() => {
        result.current.setPace(pace)
        result.current.sayAll()
      })
      let passed = 0
      while (result.current.index === 0 && passed < LONG) {
        wait(100)
        passed += 100
      }
      return passed
    }
    expect(timeOf('fast')).toBeLessThan(timeOf('slow'))
  })
})
