// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useGoingOn, usePlayback } from '../../../renderer/ui/motion/use-playback.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Three places, each with its 100 milliseconds. */
function played(start: { readonly still?: boolean; readonly waits?: boolean } = {}) {
  return renderHook(
    ({ waits }) => {
      const playback = usePlayback(2, start.still ?? false)
      useGoingOn(playback, waits, 100)
      return playback
    },
    { initialProps: { waits: start.waits ?? false } },
  )
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

test('it goes on by itself, place by place, and stands at the last', () => {
  const { result } = played()
  for (const place of [1, 2, 2]) {
    pass(100)
    expect(result.current.place).toBe(place)
  }
  expect(result.current).toMatchObject({ isLast: true, running: false })
})

test('it waits as long as something is waited for', () => {
  const { result, rerender } = played({ waits: true })
  pass(5_000)
  expect(result.current).toMatchObject({ place: 0, running: true })
  rerender({ waits: false })
  pass(100)
  expect(result.current.place).toBe(1)
})

test('whoever moves it stops it; two quick presses lead two places on, and none out of it', () => {
  const { result } = played()
  act(() => {
    result.current.move((now) => now + 1)
    result.current.move((now) => now + 1)
  })
  expect(result.current).toMatchObject({ place: 2, running: false })
  act(() => result.current.move((now) => now + 1))
  expect(result.current.place).toBe(2)
  act(() => result.current.move(() => -3))
  pass(5_000)
  expect(result.current.place).toBe(0)
})

test('it stands from the beginning for whoever asked for stillness, until it is told to go', () => {
  const { result } = played({ still: true })
  pass(5_000)
  expect(result.current.place).toBe(0)
  act(() => result.current.run(true))
  pass(100)
  expect(result.current.place).toBe(1)
  act(() => result.current.restart(false))
  pass(5_000)
  expect(result.current.place).toBe(0)
})
